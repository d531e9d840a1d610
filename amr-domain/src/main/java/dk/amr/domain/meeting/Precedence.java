package dk.amr.domain.meeting;

import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import org.jspecify.annotations.Nullable;

/**
 * The kommunegruppemøde that a network meeting follows (S36, P5).
 *
 * @param meeting absent where there is none
 * @param reason why there is none, why it is on an earlier day, or why it need not have been held; may be empty
 */
public record Precedence(@Nullable KommunegruppeMeetingId meeting, Note reason) {

    /** No kommunegruppemøde, for that reason. */
    public static Precedence none(Note reason) {
        return new Precedence(null, reason);
    }

    public boolean isExplained() {
        return !reason.isEmpty();
    }

    public Precedence explained(Note newReason) {
        return new Precedence(meeting, newReason);
    }
}
