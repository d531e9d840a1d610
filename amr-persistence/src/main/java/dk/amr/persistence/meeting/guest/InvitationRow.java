package dk.amr.persistence.meeting.guest;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record InvitationRow(
        UUID id,
        UUID kredsId,
        UUID meetingId,
        UUID personId,
        LocalDate invitedOn,
        int sequence,
        @Nullable UUID messageId,
        @Nullable String reply,
        @Nullable String replyReason,
        @Nullable LocalDate replyOn,
        @Nullable String replyChannel,
        @Nullable LocalDate withdrawnOn,
        @Nullable Long remindedFor,
        boolean isAskedToEvaluate,
        @Nullable Long beforeStart,
        @Nullable Long beforeEnd,
        @Nullable String beforePlace,
        @Nullable Boolean beforeAnswered,
        int version) {

    static InvitationRow of(Invitation invitation) {
        MessageId message = invitation.message();
        Reply reply = invitation.reply();
        RegretReason reason = reply == null ? null : reply.reason();
        Instant remindedFor = invitation.remindedFor();
        Invitation.Before before = invitation.before();
        return new InvitationRow(
                invitation.id().value(),
                invitation.kreds().value(),
                invitation.meeting().value(),
                invitation.person().value(),
                invitation.invitedOn(),
                invitation.sequence(),
                message == null ? null : message.value(),
                reply == null ? null : reply.kind().name(),
                reason == null ? null : reason.name(),
                reply == null ? null : reply.on(),
                reply == null ? null : reply.channel().name(),
                invitation.withdrawnOn(),
                remindedFor == null ? null : remindedFor.toEpochMilli(),
                invitation.isAskedToEvaluate(),
                before == null ? null : before.slot().start().toEpochMilli(),
                before == null ? null : before.slot().end().toEpochMilli(),
                before == null ? null : before.place().text(),
                before == null ? null : before.wasAnswered(),
                invitation.version().number());
    }

    Invitation toDomain() {
        return new Invitation(
                new InvitationId(id),
                new KredsId(kredsId),
                new MeetingId(meetingId),
                new PersonId(personId),
                invitedOn,
                sequence,
                messageId == null ? null : new MessageId(messageId),
                answer(),
                withdrawnOn,
                remindedFor == null ? null : Instant.ofEpochMilli(remindedFor),
                isAskedToEvaluate,
                before(),
                new Version(version));
    }

    private Invitation.@Nullable Before before() {
        return beforeStart == null || beforeEnd == null || beforePlace == null || beforeAnswered == null
                ? null
                : new Invitation.Before(
                        new TimeSlot(Instant.ofEpochMilli(beforeStart), Instant.ofEpochMilli(beforeEnd)),
                        new Place(beforePlace),
                        beforeAnswered);
    }

    private @Nullable Reply answer() {
        return reply == null || replyOn == null || replyChannel == null
                ? null
                : new Reply(
                        Reply.Kind.valueOf(reply),
                        replyReason == null ? null : RegretReason.valueOf(replyReason),
                        replyOn,
                        Channel.valueOf(replyChannel));
    }

    @Override
    public String toString() {
        return "InvitationRow[" + id + "]";
    }
}
