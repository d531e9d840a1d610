package dk.amr.domain.meeting.invitation;

import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.meeting.NetworkMeeting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what somebody knows of a meeting that is about to change, which is what the last mail that left told. */
record Knowledge(Outbox outbox) {

    /** Nothing where the invitation itself has not left: there is nothing to compare the meeting with. */
    Invitation.@Nullable Before of(Invitation invitation, NetworkMeeting meeting, boolean isAskedAnew) {
        boolean isAnswerLost = isAskedAnew && invitation.reply() != null;
        if (!isUntold(invitation)) {
            return new Invitation.Before(meeting.slot(), meeting.place(), isAnswerLost);
        }
        Invitation.Before before = invitation.before();
        return before == null
                ? null
                : new Invitation.Before(before.slot(), before.place(), isAnswerLost || before.wasAnswered());
    }

    private boolean isUntold(Invitation invitation) {
        return Optional.ofNullable(invitation.message())
                .flatMap(message -> outbox.find(invitation.kreds(), message))
                .map(Message::dispatch)
                .filter(each -> !(each instanceof Dispatch.Delivered || each instanceof Dispatch.Underway))
                .isPresent();
    }
}
