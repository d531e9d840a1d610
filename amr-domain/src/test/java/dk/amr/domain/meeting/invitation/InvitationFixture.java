package dk.amr.domain.meeting.invitation;

import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.offer.OfferFixture.ANNA;

import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;

/** Invitations for tests. */
public final class InvitationFixture {

    public static final LocalDate INVITED_ON = LocalDate.of(2027, 1, 9);

    private InvitationFixture() {}

    /** Anna's invitation to the meeting of the network of Skanderborg. */
    public static Invitation anInvitation() {
        return anInvitation(1, ANNA, aMeeting());
    }

    /** An invitation without a message. */
    public static Invitation anInvitation(int number, Person person, NetworkMeeting meeting) {
        return Invitation.to(meeting, new InvitationId(CountingIds.id(number)), person.id(), INVITED_ON, null);
    }
}
