package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.account.Account;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.planning.Facilitators;
import java.time.Instant;
import java.util.Optional;

/** Tells of an invitation what its last mail put into the calendar, so that whoever fetches the entry gets the same. */
public final class InvitationEntries {

    private final Outbox outbox;
    private final Facilitators facilitators;

    public InvitationEntries(Outbox outbox, Facilitators facilitators) {
        this.outbox = outbox;
        this.facilitators = facilitators;
    }

    InvitationPage.Entry of(Invitation invitation, NetworkMeeting meeting) {
        return new InvitationPage.Entry(
                invitation.sequence(),
                writtenAt(invitation),
                facilitators.of(meeting).map(Account::owner).orElse(null));
    }

    /** Without a mail, for want of an address, it dates from the day of the invitation. */
    private Instant writtenAt(Invitation invitation) {
        MessageId told = invitation.message();
        return Optional.ofNullable(told)
                .flatMap(message -> outbox.find(invitation.kreds(), message))
                .map(Message::writtenAt)
                .orElseGet(
                        () -> invitation.invitedOn().atStartOfDay(TimeSlot.ZONE).toInstant());
    }
}
