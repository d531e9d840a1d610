package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.report.LeaveReport;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.LeaveReportText;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the report on time off says above its table. */
final class LeaveReportTextTest {

    private static LeaveReport one(LeaveState of) {
        return new LeaveReport(
                2026,
                LocalDate.of(2026, 11, 23),
                1,
                1,
                0,
                1,
                of.isAnswer() ? 1 : 0,
                Arrays.stream(LeaveState.values())
                        .map(state -> new LeaveReport.Row(state, state == of ? 1 : 0))
                        .toList());
    }

    private static String heading(LeaveState of) {
        return LeaveReportText.heading(one(of), Language.DANISH);
    }

    @Test
    void the_only_wish_is_told_by_the_same_words_as_in_the_table() {
        assertThat(heading(LeaveState.REQUESTED)).isEqualTo("Ét ønske om tjenestefri i 2026 venter på svar");
        assertThat(heading(LeaveState.NO_ANSWER)).isEqualTo("Det ene ønske om tjenestefri i 2026 fik intet svar");
        assertThat(heading(LeaveState.REFUSED)).isEqualTo("Det ene ønske om tjenestefri i 2026 er besvaret");
    }
}
