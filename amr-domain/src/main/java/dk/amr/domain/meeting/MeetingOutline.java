package dk.amr.domain.meeting;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, who stands beside the facilitator and how far it has come: what is looked at of many meetings at
 * once, without their agendas.
 */
public record MeetingOutline(
        MeetingId id,
        NetworkId network,
        Precedence precedence,
        TimeSlot slot,
        @Nullable AccountId coFacilitator,
        NetworkMeeting.Progress progress) {

    /** How far it has come on a day; one that was held long enough ago is closed without anybody's doing. */
    public MeetingStatus statusOn(LocalDate day) {
        boolean isOverdue = progress.status() == MeetingStatus.HELD
                && !day.isBefore(slot.day().plusDays(NetworkMeeting.DAYS_TO_SETTLE));
        return isOverdue ? MeetingStatus.CLOSED : progress.status();
    }

    /** Whether its day is over and nobody has said whether it was held. */
    public boolean isToBeSettled(LocalDate day) {
        return progress.status().isAhead() && slot.isPast(day);
    }
}
