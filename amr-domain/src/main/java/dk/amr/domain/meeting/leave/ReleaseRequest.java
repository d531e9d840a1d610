package dk.amr.domain.meeting.leave;

import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a participant needs time off for a meeting, with travel (S50, S51). One for each person and meeting.
 *
 * @param needed how much, in minutes
 * @param contact whom the kreds wrote to about it; absent where the participant asks, as most do
 * @param outcome what came of it; absent while nobody has recorded it
 */
public record ReleaseRequest(
        ReleaseRequestId id,
        KredsId kreds,
        PersonId person,
        MeetingId meeting,
        TimeOff needed,
        LocalDate requestedOn,
        @Nullable LeaderContact contact,
        @Nullable Outcome outcome,
        Version version) {

    /**
     * The leader whom the kreds wrote to, and the last message that asked.
     *
     * @param change the last message since then that told of another time; absent where none did
     */
    public record LeaderContact(
            PersonId leader, MessageId message, @Nullable MessageId change) {

        /** Somebody who was just asked. */
        static LeaderContact asked(PersonId leader, MessageId message) {
            return new LeaderContact(leader, message, null);
        }

        LeaderContact toldOf(MessageId newTime) {
            return new LeaderContact(leader, message, newTime);
        }
    }

    /** What came of it, and since when. Refused: a state that only follows from the dates. */
    public record Outcome(LeaveState kind, LocalDate decidedOn) {

        public Outcome {
            if (!kind.isOutcome()) {
                throw LeaveState.unknown();
            }
        }
    }

    /** A new one, which nobody has been written to about. */
    static ReleaseRequest made(
            ReleaseRequestId id, NetworkMeeting meeting, PersonId person, TimeOff needed, LocalDate on) {
        return new ReleaseRequest(id, meeting.kreds(), person, meeting.id(), needed, on, null, null, Version.NEW);
    }

    /** Whether the kreds has written to the leader about it. */
    public boolean contactsLeader() {
        return contact != null;
    }

    /** Where it stands, for a meeting that was cancelled or not, and has begun or not. */
    public LeaveState state(boolean isCancelled, boolean hasBegun) {
        if (isCancelled) {
            return LeaveState.VOID;
        }
        if (outcome != null) {
            return outcome.kind();
        }
        return hasBegun ? LeaveState.NO_ANSWER : LeaveState.REQUESTED;
    }

    /** The request as it was known on that day. */
    public ReleaseRequest asOf(LocalDate day) {
        return outcome != null && outcome.decidedOn().isAfter(day) ? with(needed, contact, null) : this;
    }

    ReleaseRequest needing(TimeOff time) {
        return with(time, contact, outcome);
    }

    ReleaseRequest told(LeaderContact leader) {
        return with(needed, leader, outcome);
    }

    ReleaseRequest decided(LeaveState kind, LocalDate on) {
        return with(needed, contact, new Outcome(kind, on));
    }

    private ReleaseRequest with(TimeOff time, @Nullable LeaderContact leader, @Nullable Outcome came) {
        return new ReleaseRequest(id, kreds, person, meeting, time, requestedOn, leader, came, version);
    }

    @Override
    public String toString() {
        return "ReleaseRequest[" + id.value() + "]";
    }
}
