package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.year.Cadence;
import dk.amr.domain.meeting.year.CadenceStatus;
import dk.amr.domain.meeting.year.NetworkPlan;
import dk.amr.domain.meeting.year.YearPlan;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.report.cadence.CadenceReport;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MeetingReportText;
import dk.amr.web.page.text.YearText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of networks that have too little of a year to come up to their meetings in it. */
final class YearTextTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

    private static Cadence cadence(int minimum) {
        return new Cadence(minimum, 0, 0, minimum, 4, CadenceStatus.WITHIN, 0, null);
    }

    private static YearPlan plan(LocalDate asOf, int... minimums) {
        return new YearPlan(
                2026,
                asOf,
                IntStream.of(minimums)
                        .mapToObj(minimum -> new NetworkPlan(
                                new NetworkId(new UUID(0, 1)),
                                new KommunegruppeName("Aarhus"),
                                List.of(),
                                List.of(),
                                cadence(minimum),
                                List.of()))
                        .toList(),
                List.of());
    }

    @Test
    void where_nothing_is_asked_of_any_network_none_is_praised() {
        YearPlan fresh = plan(NOVEMBER, 0, 0);

        assertThat(YearText.heading(fresh, Language.DANISH)).isEqualTo("Ingen netværk behøver at mødes i 2026");
        assertThat(YearText.heading(fresh, Language.ENGLISH)).isEqualTo("No network needs to meet in 2026");
        assertThat(YearText.heading(plan(NOVEMBER.plusYears(1), 0), Language.DANISH))
                .isEqualTo("Ingen netværk behøvede at mødes i 2026");
        assertThat(YearText.lead(fresh, Language.DANISH).orElseThrow())
                .contains("ét, når det har mindst seks måneder af året, og ingen, når det har mindre.");
        assertThat(YearText.lead(fresh, Language.ENGLISH).orElseThrow()).contains("and none where it has less.");
    }

    @Test
    void a_network_of_the_whole_year_needs_no_explanation() {
        assertThat(YearText.heading(plan(NOVEMBER, 2, 0), Language.DANISH))
                .isEqualTo("Alle netværk når deres møder i 2026");
        assertThat(YearText.lead(plan(NOVEMBER, 2), Language.DANISH).orElseThrow())
                .isEqualTo("Hvert netværk mødes to til fire gange om året, efter et kommunegruppemøde.");
    }

    @Test
    void the_report_says_the_same() {
        CadenceReport report = new CadenceReport(
                2026, NOVEMBER, List.of(new CadenceReport.Row(new NetworkId(new UUID(0, 1)), "Aarhus", cadence(0))));

        assertThat(MeetingReportText.cadence(report, Language.DANISH))
                .isEqualTo("Ingen netværk behøver at mødes i 2026");
        assertThat(MeetingReportText.cadence(report, Language.ENGLISH)).isEqualTo("No network needs to meet in 2026");
    }
}
