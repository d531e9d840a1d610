package dk.amr.domain.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.amr.domain.architecture.wrong.CanBeExtended;
import dk.amr.domain.architecture.wrong.CanChange;
import dk.amr.domain.architecture.wrong.DataManager;
import dk.amr.domain.architecture.wrong.IThing;
import dk.amr.domain.architecture.wrong.KnowsADatabase;
import dk.amr.domain.architecture.wrong.KnowsALibrary;
import dk.amr.domain.architecture.wrong.ReadsTheClock;
import dk.amr.domain.architecture.wrong.SpeaksAloud;
import dk.amr.domain.architecture.wrong.TwoThingsAtOnce;
import dk.amr.domain.architecture.wrong.UsesAnOldDate;
import dk.amr.domain.architecture.wrong.shared.SharedThatKnowsAFeature;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DomainArchitectureTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.amr.domain");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("dk.amr.domain.architecture.wrong");

    private static void holds(ArchRule rule, Class<?>... broken) {
        rule.check(DOMAIN);
        for (Class<?> wrong : broken) {
            String report = rule.evaluate(WRONG).getFailureReport().toString();
            assertThat(report).as("the rule must be able to fail").contains(wrong.getName());
        }
    }

    @Test
    void the_domain_knows_only_java() {
        holds(DomainRules.the_domain_knows_only_java(), KnowsADatabase.class, KnowsALibrary.class);
    }

    @Test
    void the_domain_never_reads_the_clock() {
        holds(DomainRules.the_domain_never_reads_the_clock(), ReadsTheClock.class);
    }

    @Test
    void the_domain_is_immutable() {
        holds(DomainRules.the_domain_is_immutable(), CanChange.class, CanBeExtended.class);
    }

    @Test
    void features_are_free_of_cycles() {
        DomainRules.features_are_free_of_cycles().check(DOMAIN);

        ArchRule asInTheDomain = slices().matching("dk.amr.domain.architecture.wrong.(*)..")
                .should()
                .beFreeOfCycles();
        assertThat(asInTheDomain.evaluate(WRONG).hasViolation()).isTrue();
    }

    @Test
    void shared_depends_on_no_feature() {
        holds(DomainRules.shared_depends_on_no_feature(), SharedThatKnowsAFeature.class);
    }

    @Test
    void use_cases_are_final_with_one_way_in() {
        holds(DomainRules.use_cases_are_final_with_one_way_in(), TwoThingsAtOnce.class);
    }

    @Test
    void nothing_old_or_loud_is_used() {
        holds(DomainRules.nothing_old_or_loud_is_used(), SpeaksAloud.class, UsesAnOldDate.class);
    }

    @Test
    void names_do_not_hide_meaning() {
        holds(DomainRules.names_do_not_hide_meaning(), DataManager.class, IThing.class);
    }

    @Test
    void every_package_that_a_rule_names_has_classes() {
        for (String pattern : List.of(DomainRules.DOMAIN, DomainRules.SHARED, DomainRules.FEATURES, "..shared..")) {
            PackageMatcher matcher = PackageMatcher.of(pattern);
            assertThat(DOMAIN).as(pattern).anyMatch(type -> matcher.matches(type.getPackageName()));
        }
        assertThat(DOMAIN)
                .hasSizeGreaterThan(150)
                .noneMatch(type -> type.getSimpleName().endsWith("Test"));
    }
}
