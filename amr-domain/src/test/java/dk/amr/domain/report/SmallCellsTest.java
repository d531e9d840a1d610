package dk.amr.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SmallCellsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);

    private static CoverageReport.Row row(String name, int eligible) {
        return new CoverageReport.Row(name, true, eligible, eligible, eligible);
    }

    private static CoverageReport merged(int notMembers, CoverageReport.Row... rows) {
        int all = Stream.of(rows).mapToInt(CoverageReport.Row::eligible).sum();
        return CoverageCells.merged(new CoverageReport(DAY, all, all, all, notMembers, List.of(rows)));
    }

    @Test
    void SC9_samsoe_is_merged_with_odder() {
        CoverageReport report = merged(
                7,
                row("Odder", 5),
                row("Samsø", 2),
                row("Skanderborg", 21),
                new CoverageReport.Row("Aarhus", true, 62, 58, 40));

        assertThat(report.kommunegrupper())
                .containsExactly(
                        row("Odder/Samsø", 7),
                        row("Skanderborg", 21),
                        new CoverageReport.Row("Aarhus", true, 62, 58, 40));
        assertThat(report.eligible()).isEqualTo(90);
        assertThat(report.notMembers()).isEqualTo(7);
    }

    @Test
    void D25_merging_goes_on_until_the_sum_is_five() {
        assertThat(merged(0, row("A", 1), row("B", 1), row("C", 2), row("D", 3), row("E", 9))
                        .kommunegrupper())
                .containsExactly(row("A/B/C/D", 7), row("E", 9));
    }

    @Test
    void P13_what_cannot_be_merged_is_not_shown() {
        CoverageReport report = merged(3, row("Odder", 0), row("Samsø", 4));

        assertThat(report.eligible()).isNull();
        assertThat(report.offered()).isNull();
        assertThat(report.inNetwork()).isNull();
        assertThat(report.notMembers()).isNull();
        assertThat(report.kommunegrupper())
                .containsExactly(row("Odder", 0), new CoverageReport.Row("Samsø", true, null, null, null));
    }

    @Test
    void P13_two_small_ones_that_stay_small_are_not_shown_together_either() {
        CoverageReport report = merged(0, row("Odder", 2), row("Samsø", 2));

        assertThat(report.eligible()).isNull();
        assertThat(report.kommunegrupper())
                .containsExactly(new CoverageReport.Row("Odder/Samsø", true, null, null, null));
    }

    @Test
    void five_and_none_are_shown_as_they_are() {
        assertThat(merged(0, row("Odder", 5), row("Samsø", 0)).kommunegrupper())
                .containsExactly(row("Odder", 5), row("Samsø", 0));
    }

    @Test
    void a_name_with_a_stroke_in_it_is_not_lost() {
        assertThat(merged(0, row("Favrskov", 3), row("Odder/Samsø", 2), row("Aarhus", 9))
                        .kommunegrupper())
                .extracting(CoverageReport.Row::name)
                .containsExactly("Favrskov/Odder/Samsø", "Aarhus");
    }

    @Test
    void a_merged_row_has_a_network_when_all_its_parts_have() {
        assertThat(merged(0, row("Odder", 5), new CoverageReport.Row("Samsø", false, 2, 0, 0))
                        .kommunegrupper())
                .containsExactly(new CoverageReport.Row("Odder/Samsø", false, 7, 5, 5));
    }
}
