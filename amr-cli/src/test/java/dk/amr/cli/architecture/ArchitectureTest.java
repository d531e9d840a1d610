package dk.amr.cli.architecture;

import static dk.amr.cli.architecture.Code.ROOT;
import static dk.amr.cli.architecture.Code.WRONG_ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import dk.amr.cli.architecture.wrong.cli.letter.InjectsAField;
import dk.amr.cli.architecture.wrong.cli.letter.KnowsTheDatabase;
import dk.amr.cli.architecture.wrong.cli.letter.LeavesATestOut;
import dk.amr.cli.architecture.wrong.cli.letter.LetterManager;
import dk.amr.cli.architecture.wrong.cli.letter.LogsByItself;
import dk.amr.cli.architecture.wrong.cli.letter.SpeaksAloud;
import dk.amr.cli.architecture.wrong.cli.letter.ThrowsAnything;
import dk.amr.cli.architecture.wrong.cli.letter.UsesAnOldDate;
import dk.amr.cli.architecture.wrong.domain.Letterbox;
import dk.amr.cli.architecture.wrong.domain.Postbag;
import dk.amr.cli.architecture.wrong.domain.TwoThingsAtOnce;
import dk.amr.cli.architecture.wrong.persistence.letter.ConfiguresItsStatements;
import dk.amr.cli.architecture.wrong.persistence.letter.KnowsTheWeb;
import dk.amr.cli.architecture.wrong.persistence.letter.MakesStatementsAnew;
import dk.amr.cli.architecture.wrong.persistence.letter.ReadsAnothersTable;
import dk.amr.cli.architecture.wrong.persistence.letter.WritesJson;
import dk.amr.cli.architecture.wrong.web.letter.AsksTheDatabase;
import dk.amr.cli.architecture.wrong.web.letter.AsksTheInjector;
import dk.amr.cli.architecture.wrong.web.letter.KnowsTheCommands;
import dk.amr.cli.architecture.wrong.web.letter.LetterView;
import dk.amr.cli.bootstrap.TableOfContents;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {

    private static final ModuleRules MODULES = new ModuleRules(ROOT);
    private static final ModuleRules WRONG_MODULES = new ModuleRules(WRONG_ROOT);
    private static final ShapeRules SHAPES = new ShapeRules(ROOT);
    private static final ShapeRules WRONG_SHAPES = new ShapeRules(WRONG_ROOT);

    private final Code code = Code.read();

    private void isBroken(ArchRule rule, Class<?>... wrong) {
        String report = rule.evaluate(code.wrong()).getFailureReport().toString();
        for (Class<?> each : wrong) {
            assertThat(report).as("the rule must be able to fail").contains(each.getName());
        }
    }

    private void holds(ArchRule rule, Class<?>... wrong) {
        rule.check(code.main());
        isBroken(rule, wrong);
    }

    @Test
    void adapters_do_not_know_each_other() {
        MODULES.adapters_do_not_know_each_other().check(code.main());
        isBroken(
                WRONG_MODULES.adapters_do_not_know_each_other(),
                KnowsTheWeb.class,
                KnowsTheCommands.class,
                KnowsTheDatabase.class);
    }

    @Test
    void features_of_an_adapter_do_not_know_each_other() {
        MODULES.features_of_an_adapter_do_not_know_each_other().check(code.main());
        isBroken(WRONG_MODULES.features_of_an_adapter_do_not_know_each_other(), ReadsAnothersTable.class);
    }

    @Test
    void adapters_are_package_private() {
        MODULES.adapters_are_package_private().check(code.main());
        isBroken(WRONG_MODULES.adapters_are_package_private(), KnowsTheWeb.class, LetterView.class);
    }

    @Test
    void only_jdbi_classes_use_sql() {
        MODULES.only_jdbi_classes_use_sql().check(code.main());
        isBroken(WRONG_MODULES.only_jdbi_classes_use_sql(), ReadsAnothersTable.class);
    }

    @Test
    void jdbi_only_in_persistence() {
        MODULES.jdbi_only_in_persistence().check(code.main());
        isBroken(WRONG_MODULES.jdbi_only_in_persistence(), AsksTheDatabase.class);
    }

    @Test
    void jackson_and_javalin_only_in_web() {
        MODULES.jackson_and_javalin_only_in_web().check(code.main());
        isBroken(WRONG_MODULES.jackson_and_javalin_only_in_web(), WritesJson.class);
    }

    @Test
    void guice_only_in_modules_and_bootstrap() {
        MODULES.guice_only_in_modules_and_bootstrap().check(code.main());
        isBroken(WRONG_MODULES.guice_only_in_modules_and_bootstrap(), AsksTheInjector.class);
    }

    @Test
    void ports_have_contracts() {
        SHAPES.ports_have_contracts(code.tests()).check(code.main());
        isBroken(WRONG_SHAPES.ports_have_contracts(code.wrong()), Letterbox.class, Postbag.class);
    }

    @Test
    void use_cases_are_final_with_one_public_method() {
        ShapeRules.use_cases_are_final_with_one_public_method(TableOfContents.useCases())
                .check(code.main());
        isBroken(
                ShapeRules.use_cases_are_final_with_one_public_method(List.of(TwoThingsAtOnce.class)),
                TwoThingsAtOnce.class);
    }

    @Test
    void views_never_expose_domain_types() {
        SHAPES.views_never_expose_domain_types().check(code.main());
        isBroken(WRONG_SHAPES.views_never_expose_domain_types(), LetterView.class);
    }

    @Test
    void no_standard_streams_outside_main() {
        holds(CodeRules.no_standard_streams_outside_main(), SpeaksAloud.class);
    }

    @Test
    void no_generic_exceptions() {
        holds(CodeRules.no_generic_exceptions(), ThrowsAnything.class);
    }

    @Test
    void no_field_injection() {
        holds(CodeRules.no_field_injection(), InjectsAField.class);
    }

    @Test
    void no_java_util_logging() {
        holds(CodeRules.no_java_util_logging(), LogsByItself.class);
    }

    @Test
    void no_old_dates() {
        holds(CodeRules.no_old_dates(), UsesAnOldDate.class);
    }

    @Test
    void statements_are_made_once() {
        holds(CodeRules.statements_are_made_once(), MakesStatementsAnew.class, ConfiguresItsStatements.class);
    }

    @Test
    void names_do_not_hide_meaning() {
        holds(CodeRules.names_do_not_hide_meaning(), LetterManager.class);
    }

    @Test
    void no_test_is_left_out() {
        CodeRules.no_test_is_left_out().check(code.tests());
        isBroken(CodeRules.no_test_is_left_out(), LeavesATestOut.class);
    }

    @Test
    void every_package_and_type_that_a_rule_names_is_there() {
        assertThat(MODULES.packages())
                .allSatisfy(pattern -> assertThat(code.main())
                        .as(pattern)
                        .anyMatch(type -> PackageMatcher.of(pattern).matches(type.getPackageName())));
        assertThat(MODULES.publicTypes()).allMatch(code.main()::contain);
        assertThat(code.main()).noneMatch(type -> type.getSimpleName().endsWith("Test"));
        assertThat(code.tests())
                .anyMatch(type -> type.getName().startsWith("dk.amr.domain"))
                .anyMatch(type -> type.getName().startsWith("dk.amr.persistence"))
                .anyMatch(type -> type.getName().startsWith("dk.amr.web"))
                .anyMatch(type -> type.getName().startsWith("dk.amr.cli"));
        assertThat(code.main().stream().filter(SHAPES::isPort)).hasSizeGreaterThan(10);
        assertThat(code.main().stream().filter(SHAPES::isView)).hasSizeGreaterThan(10);
    }

    @Test
    void every_library_that_a_rule_keeps_in_its_place_is_used_there() {
        Stream<String> libraries = Stream.of(
                        Stream.of(ModuleRules.DATABASES),
                        Stream.of(ModuleRules.SERVERS),
                        Stream.of(ModuleRules.JSON, ModuleRules.GUICE))
                .flatMap(each -> each);
        assertThat(libraries)
                .allSatisfy(pattern -> assertThat(code.main())
                        .as(pattern)
                        .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getPackageName())
                                .anyMatch(PackageMatcher.of(pattern)::matches)));
    }
}
