package dk.amr.domain.meeting.sharing;

import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.time.Period;

/**
 * That somebody shared something at a meeting, and who may read it; what it says is under seal, and not here.
 *
 * @param meetingDay the day of the meeting, from which its time is counted
 * @param isConfirmed whether the guard marked something that the author let stand (P8)
 * @param sharedOn the business day on which it was shared
 * @param redactedOn the business day on which it was last edited; absent where it stands as it was shared
 */
public record SharedItem(
        SharedItemId id,
        KredsId kreds,
        NetworkId network,
        MeetingId meeting,
        LocalDate meetingDay,
        Author author,
        Circle circle,
        boolean isConfirmed,
        LocalDate sharedOn,
        @org.jspecify.annotations.Nullable LocalDate redactedOn,
        Version version) {

    /** So long after the meeting an item is kept (section 2.10 of the reality document, D12). */
    public static final Period KEPT = Period.ofMonths(12);

    /** A new item, shared on that day. */
    public static SharedItem shared(
            SharedItemId id, NetworkMeeting meeting, Author author, Circle circle, boolean isConfirmed, LocalDate on) {
        return new SharedItem(
                id,
                meeting.kreds(),
                meeting.network(),
                meeting.id(),
                meeting.slot().day(),
                author,
                circle,
                isConfirmed,
                on,
                null,
                Version.NEW);
    }

    /** The item with another circle, which its author may choose at any time. */
    public SharedItem readBy(Circle anew) {
        return new SharedItem(
                id, kreds, network, meeting, meetingDay, author, anew, isConfirmed, sharedOn, redactedOn, version);
    }

    /** The item with other words in it. */
    public SharedItem redacted(boolean isConfirmedAnew, LocalDate on) {
        return new SharedItem(
                id, kreds, network, meeting, meetingDay, author, circle, isConfirmedAnew, sharedOn, on, version);
    }

    /** The first day on which it is no longer kept. */
    public LocalDate goneFrom() {
        return meetingDay.plus(KEPT);
    }

    @Override
    public String toString() {
        return "SharedItem[" + id.value() + "]";
    }
}
