package dk.amr.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import dk.amr.cli.bootstrap.Main;
import java.io.FileDescriptor;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Disabled;

/** What no class does, wherever it is. */
final class CodeRules {

    private static final Pattern HIDES_MEANING = Pattern.compile(
            "(^|(?<=[a-z0-9]))(Impl|Default|Abstract|Base|Manager|Helper|Utils?|Common|Data|Info|Processor)(?![a-z])"
                    + "|^I[A-Z][a-z]");

    private CodeRules() {}

    static ArchRule no_standard_streams_outside_main() {
        return CompositeArchRule.of(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS)
                .and(noClasses()
                        .that()
                        .doNotBelongToAnyOf(Main.class)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(FileDescriptor.class)
                        .orShould()
                        .callMethod(System.class, "exit", int.class)
                        .orShould()
                        .callMethod(System.class, "console"))
                .because("results and messages go by the Console, so that a script can tell them apart");
    }

    static ArchRule no_generic_exceptions() {
        return CompositeArchRule.of(GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS)
                .because("whoever catches one must know what it means");
    }

    static ArchRule no_field_injection() {
        return CompositeArchRule.of(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION)
                .because("a constructor tells all that a class needs");
    }

    static ArchRule no_java_util_logging() {
        return CompositeArchRule.of(GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING)
                .because("there is one log, and it is SLF4J's");
    }

    static ArchRule no_old_dates() {
        return CompositeArchRule.of(GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED)
                .because("a day is a LocalDate, which cannot change and has no time zone to slip in");
    }

    static ArchRule names_do_not_hide_meaning() {
        return classes()
                .should(new ArchCondition<>("have a name that means something") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean hides =
                                HIDES_MEANING.matcher(type.getSimpleName()).find();
                        events.add(new SimpleConditionEvent(type, !hides, type.getName()));
                    }
                })
                .because("a name that fits every class tells of none");
    }

    static ArchRule statements_are_made_once() {
        return CompositeArchRule.of(noClasses().should().callMethod(Jdbi.class, "onDemand", Class.class))
                .and(noClasses().should().dependOnClassesThat().resideInAPackage("org.jdbi.v3.sqlobject.config.."))
                .because("SqlObjects puts statements together once, and heeds no configuration on them");
    }

    static ArchRule no_test_is_left_out() {
        return CompositeArchRule.of(noClasses().should().beAnnotatedWith(Disabled.class))
                .and(noMethods().should().beAnnotatedWith(Disabled.class))
                .because("a test that never runs still looks like a promise");
    }
}
