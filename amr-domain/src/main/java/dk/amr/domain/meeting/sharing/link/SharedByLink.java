package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.code.Codes;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import java.time.LocalDate;

/** Finds the meeting behind the personal link of a participant, and what he is to it. */
public final class SharedByLink {

    /** Who came by the link, and to which meeting. */
    record Guest(PersonalLink link, Footing footing) {

        NetworkMeeting meeting() {
            return footing.meeting();
        }

        Author author() {
            return new Author.Participant(link.person());
        }

        @Override
        public String toString() {
            return "Guest";
        }
    }

    private final PersonalLinks links;
    private final InvitationRepository invitations;
    private final MeetingRepository meetings;
    private final Standpoint standpoint;
    private final Codes codes;

    public SharedByLink(
            PersonalLinks links,
            InvitationRepository invitations,
            MeetingRepository meetings,
            Standpoint standpoint,
            Codes codes) {
        this.links = links;
        this.invitations = invitations;
        this.meetings = meetings;
        this.standpoint = standpoint;
        this.codes = codes;
    }

    PersonalLink link(String secret, String address, LocalDate day) {
        return links.opened(secret, LinkPurpose.SHARE_AT_MEETING, address, day);
    }

    NetworkMeeting meeting(PersonalLink link) {
        Invitation invitation =
                invitations.find(link.kreds(), new InvitationId(link.about())).orElseThrow(NothingHere::new);
        return meetings.get(link.kreds(), invitation.meeting());
    }

    /** Whoever has given the code and whose visit lasts; what he is to the meeting is asked anew each time (E17). */
    Guest guest(VisitKey key, LocalDate day) {
        PersonalLink link = link(key.link(), key.address(), day);
        codes.mustBeVisiting(link, key.visit());
        NetworkMeeting meeting = meeting(link);
        return new Guest(link, standpoint.participant(meeting, link.person(), day));
    }
}
