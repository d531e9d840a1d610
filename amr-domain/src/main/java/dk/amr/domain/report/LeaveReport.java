package dk.amr.domain.report;

import dk.amr.domain.meeting.leave.LeaveState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the hope for time off with pay in a year (S50), as it was known on a day: of the meetings that were not
 * cancelled, for each person who was invited or came. A figure is absent where it would tell about somebody (P13).
 *
 * @param people how many different persons
 * @param places how many invitations or attendances, each person once for each meeting
 * @param notRequested how many of the places nobody asked time off for
 * @param asked how many asked somebody who could answer: all but those who did not need to
 * @param answered how many of these were answered
 * @param rows how many requests came to each state, in the order of the states; those that are void are of cancelled
 *     meetings and in no other figure
 */
public record LeaveReport(
        int year,
        LocalDate asOf,
        @Nullable Integer people,
        @Nullable Integer places,
        @Nullable Integer notRequested,
        @Nullable Integer asked,
        @Nullable Integer answered,
        List<Row> rows) {

    /** How many came to one state. */
    public record Row(LeaveState state, @Nullable Integer count) {}

    public LeaveReport {
        rows = List.copyOf(rows);
    }

    /** How many came to that state; absent where it is not shown. */
    public @Nullable Integer count(LeaveState state) {
        return rows.stream()
                .filter(row -> row.state() == state)
                .findFirst()
                .orElseThrow()
                .count();
    }
}
