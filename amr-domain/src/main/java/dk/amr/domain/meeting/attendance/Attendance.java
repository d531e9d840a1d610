package dk.amr.domain.meeting.attendance;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody came to a meeting, or did not.
 *
 * @param reason why not, for regrets; absent otherwise
 * @param recordedOn the business day on which it was last written down
 */
public record Attendance(
        KredsId kreds,
        MeetingId meeting,
        PersonId person,
        Presence presence,
        @Nullable RegretReason reason,
        LocalDate recordedOn,
        Version version) {

    public Attendance {
        reason = presence == Presence.REGRETS ? Objects.requireNonNullElse(reason, RegretReason.OTHER) : null;
    }

    @Override
    public String toString() {
        return "Attendance[" + meeting.value() + "]";
    }
}
