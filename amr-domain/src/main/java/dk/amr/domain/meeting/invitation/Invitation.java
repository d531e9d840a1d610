package dk.amr.domain.meeting.invitation;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was invited to a meeting.
 *
 * @param sequence how many changes of the calendar entry the person was told of; 0 at first
 * @param message the last message about it, which alone is still to be sent; absent without an e-mail address
 * @param withdrawnOn the day from which it no longer holds, if somebody took it back
 * @param remindedFor the start of the meeting that the person was last reminded of
 * @param isAskedToEvaluate whether the person was asked what they made of the meeting
 * @param before what the person knew before the last message, if that told of a change or took the invitation back;
 *     absent where there is none to compare with
 */
public record Invitation(
        InvitationId id,
        KredsId kreds,
        MeetingId meeting,
        PersonId person,
        LocalDate invitedOn,
        int sequence,
        @Nullable MessageId message,
        @Nullable Reply reply,
        @Nullable LocalDate withdrawnOn,
        @Nullable Instant remindedFor,
        boolean isAskedToEvaluate,
        @Nullable Before before,
        Version version) {

    /**
     * What somebody knew of a meeting before it changed.
     *
     * @param wasAnswered whether they had answered, and the answer counts no longer because the time is another
     */
    public record Before(TimeSlot slot, Place place, boolean wasAnswered) {}

    /** A new one. */
    public static Invitation to(
            NetworkMeeting meeting, InvitationId id, PersonId person, LocalDate on, @Nullable MessageId message) {
        return new Invitation(
                id, meeting.kreds(), meeting.id(), person, on, 0, message, null, null, null, false, null, Version.NEW);
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public boolean isDeclined() {
        return reply != null && reply.kind() == Reply.Kind.REGRETS;
    }

    /** The invitation after one more change of the calendar entry; asked anew where the time is another. */
    Invitation changed(@Nullable MessageId toldBy, boolean isAskedAnew, @Nullable Before known) {
        return new Invitation(
                id,
                kreds,
                meeting,
                person,
                invitedOn,
                sequence + 1,
                toldBy,
                isAskedAnew ? null : reply,
                null,
                remindedFor,
                isAskedToEvaluate,
                known,
                version);
    }

    Invitation withdrawn(LocalDate on, @Nullable MessageId toldBy, @Nullable Before known) {
        return new Invitation(
                id,
                kreds,
                meeting,
                person,
                invitedOn,
                sequence + 1,
                toldBy,
                reply,
                on,
                remindedFor,
                isAskedToEvaluate,
                known,
                version);
    }

    /** The invitation that this message tells of for the first time. */
    Invitation toldBy(MessageId first) {
        return with(first, reply, remindedFor, isAskedToEvaluate);
    }

    Invitation answered(Reply answer) {
        return with(message, answer, remindedFor, isAskedToEvaluate);
    }

    Invitation reminded(Instant start) {
        return with(message, reply, start, isAskedToEvaluate);
    }

    /** The invitation of somebody who has been asked for an evaluation. */
    public Invitation askedToEvaluate() {
        return with(message, reply, remindedFor, true);
    }

    private Invitation with(
            @Nullable MessageId toldBy, @Nullable Reply answer, @Nullable Instant reminded, boolean isAsked) {
        return new Invitation(
                id,
                kreds,
                meeting,
                person,
                invitedOn,
                sequence,
                toldBy,
                answer,
                withdrawnOn,
                reminded,
                isAsked,
                before,
                version);
    }

    @Override
    public String toString() {
        return "Invitation[" + id.value() + "]";
    }
}
