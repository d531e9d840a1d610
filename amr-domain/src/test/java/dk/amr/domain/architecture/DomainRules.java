package dk.amr.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import dk.amr.domain.access.Gate;
import dk.amr.domain.shared.Refusal;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house that the domain can break; each names what a newcomer needs to know. */
final class DomainRules {

    static final String DOMAIN = "dk.amr.domain..";
    static final String SHARED = "dk.amr.domain.shared..";
    static final String FEATURES = "dk.amr.domain.(*)..";

    private static final Pattern HIDES_MEANING = Pattern.compile(
            "(^|(?<=[a-z0-9]))(Impl|Default|Abstract|Base|Manager|Helper|Utils?|Common|Data|Info|Processor)(?![a-z])"
                    + "|^I[A-Z][a-z]");

    private DomainRules() {}

    static ArchRule the_domain_knows_only_java() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(DOMAIN, "java..", "org.jspecify..")
                        .or(resideInAnyPackage("java.sql..", "java.net.http..", "java.util.logging..")))
                .because("it is a library that others embed, and what it leans on they must take along");
    }

    static ArchRule the_domain_never_reads_the_clock() {
        return noClasses()
                .should()
                .callMethodWhere(readsTheClock())
                .because("a rule is asked for a day, and a test says which");
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe("the clock of the machine is read", call -> {
            MethodCallTarget target = call.getTarget();
            boolean isNow = target.getName().equals("now")
                    && target.getRawParameterTypes().isEmpty();
            boolean isMillis = target.getOwner().isEquivalentTo(System.class)
                    && List.of("currentTimeMillis", "nanoTime").contains(target.getName());
            boolean isSystemClock = target.getOwner().isEquivalentTo(Clock.class)
                    && target.getName().startsWith("system");
            return isNow || isMillis || isSystemClock;
        });
    }

    static ArchRule the_domain_is_immutable() {
        return CompositeArchRule.of(fields().should().beFinal())
                .and(classes()
                        .that()
                        .areNotInterfaces()
                        .and()
                        .areNotAnonymousClasses()
                        .and()
                        .areNotAssignableTo(Refusal.class)
                        .should()
                        .haveModifier(JavaModifier.FINAL)
                        .orShould()
                        .beEnums())
                .because("a change is a new value, and nobody changes what somebody else holds");
    }

    static ArchRule features_are_free_of_cycles() {
        return slices().matching(FEATURES)
                .should()
                .beFreeOfCycles()
                .because("a feature can be read without those that came after it");
    }

    static ArchRule shared_depends_on_no_feature() {
        return noClasses()
                .that()
                .resideInAPackage("..shared..")
                .should()
                .dependOnClassesThat(resideInAPackage(DOMAIN).and(not(resideInAPackage("..shared.."))))
                .because("everybody leans on it");
    }

    static ArchRule use_cases_are_final_with_one_way_in() {
        return classes()
                .that(enterByTheGate())
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould(haveOnePublic("constructor", type -> type.getConstructors().stream()))
                .andShould(haveOnePublic("method", type -> type.getMethods().stream()))
                .because("one class is one thing that somebody can do");
    }

    private static DescribedPredicate<JavaClass> enterByTheGate() {
        return DescribedPredicate.describe(
                "enter by the gate",
                type -> type.getConstructors().stream()
                        .anyMatch(each -> each.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Gate.class))));
    }

    private static ArchCondition<JavaClass> haveOnePublic(
            String what, Function<JavaClass, Stream<? extends JavaCodeUnit>> members) {
        return new ArchCondition<>("have one public " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long count = members.apply(type)
                        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(each -> !each.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                events.add(new SimpleConditionEvent(type, count == 1, type.getName() + " has " + count));
            }
        };
    }

    static ArchRule nothing_old_or_loud_is_used() {
        return CompositeArchRule.of(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS)
                .and(GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS)
                .and(noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Calendar.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(DateFormat.class))
                .because("an embedder hears of nothing but values and refusals");
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
}
