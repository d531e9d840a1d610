package dk.amr.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CoverageTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private CoverageReport f1On(LocalDate day) {
        installation.imported(F1.file());
        return installation.get(ReportCoverage.class).report(installation.caller(day, Role.OFFICE_ADMIN));
    }

    @Test
    void F1_on_1_january_2027_six_are_to_have_an_offer_and_three_are_no_members() {
        CoverageReport report = f1On(F1.DAY);

        assertThat(report.eligible()).isEqualTo(6);
        assertThat(report.notMembers()).isEqualTo(3);
        assertThat(report.kommunegrupper())
                .extracting(CoverageReport.Row::name, CoverageReport.Row::eligible)
                .containsExactly(tuple("Samsø", 1), tuple("Skanderborg", 3), tuple("Aarhus", 2));
    }

    @Test
    void F1_the_day_before_hans_is_still_a_member() {
        CoverageReport report = f1On(F1.DAY.minusDays(1));

        assertThat(report.eligible()).isEqualTo(7);
        assertThat(report.notMembers()).isEqualTo(2);
    }

    @Test
    void E13_when_carlas_term_is_over_she_no_longer_counts() {
        assertThat(f1On(LocalDate.of(2027, 2, 28)).eligible()).isEqualTo(6);
        assertThat(installation
                        .get(ReportCoverage.class)
                        .report(installation.caller(LocalDate.of(2027, 3, 1), Role.OFFICE_ADMIN))
                        .eligible())
                .isEqualTo(5);
    }

    @Test
    void SC9_fu_gets_no_small_cells_and_not_the_offices_report() {
        installation.imported(F1.file());
        Caller fu = installation.caller(Role.EXECUTIVE_COMMITTEE);
        CoverageReport report = installation.get(ReportCoverageToFu.class).report(fu);

        assertThat(report.kommunegrupper())
                .extracting(CoverageReport.Row::name, CoverageReport.Row::eligible)
                .containsExactly(tuple("Samsø/Skanderborg/Aarhus", 6));
        assertThat(report.notMembers()).isNull();
        assertThatThrownBy(() -> installation.get(ReportCoverage.class).report(fu))
                .isInstanceOf(MayNotBeDone.class);
    }
}
