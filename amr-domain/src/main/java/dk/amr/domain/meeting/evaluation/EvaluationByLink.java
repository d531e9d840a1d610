package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import java.time.LocalDate;

/** Finds the meeting behind the personal link of an evaluation. */
public final class EvaluationByLink {

    private final PersonalLinks links;
    private final InvitationRepository invitations;
    private final MeetingRepository meetings;

    public EvaluationByLink(PersonalLinks links, InvitationRepository invitations, MeetingRepository meetings) {
        this.links = links;
        this.invitations = invitations;
        this.meetings = meetings;
    }

    PersonalLink link(String secret, String address, LocalDate day) {
        return links.opened(secret, LinkPurpose.EVALUATE_MEETING, address, day);
    }

    NetworkMeeting meeting(PersonalLink link) {
        Invitation invitation =
                invitations.find(link.kreds(), new InvitationId(link.about())).orElseThrow(NothingHere::new);
        return meetings.get(link.kreds(), invitation.meeting());
    }
}
