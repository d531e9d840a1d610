package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.leave.Leaders;
import dk.amr.domain.meeting.leave.ReleaseRequestRepository;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the invitation behind a personal link. */
public final class InvitationByLink {

    private final PersonalLinks links;
    private final InvitationRepository invitations;
    private final MeetingRepository meetings;
    private final Replies replies;
    private final PersonRepository people;
    private final KredsRepository kredse;
    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;
    private final RulesInForce rules;
    private final AcknowledgementRepository acknowledgements;
    private final ReleaseRequestRepository requests;
    private final Leaders leaders;
    private final InvitationEntries entries;

    public InvitationByLink(
            PersonalLinks links,
            InvitationRepository invitations,
            MeetingRepository meetings,
            Replies replies,
            PersonRepository people,
            KredsRepository kredse,
            NetworkRepository networks,
            KommunegruppeRepository groups,
            RulesInForce rules,
            AcknowledgementRepository acknowledgements,
            ReleaseRequestRepository requests,
            Leaders leaders,
            InvitationEntries entries) {
        this.links = links;
        this.invitations = invitations;
        this.meetings = meetings;
        this.replies = replies;
        this.people = people;
        this.kredse = kredse;
        this.networks = networks;
        this.groups = groups;
        this.rules = rules;
        this.acknowledgements = acknowledgements;
        this.requests = requests;
        this.leaders = leaders;
        this.entries = entries;
    }

    /** The invitation; an unknown link, one that is over and too many guesses from the address all look the same. */
    public Invitation invitation(String secret, String address, LocalDate day) {
        PersonalLink link = links.opened(secret, LinkPurpose.ANSWER_INVITATION, address, day);
        return invitations.find(link.kreds(), new InvitationId(link.about())).orElseThrow(NothingHere::new);
    }

    public NetworkMeeting meeting(Invitation invitation) {
        return meetings.get(invitation.kreds(), invitation.meeting());
    }

    /** Whether the invitation holds and the meeting has neither begun nor been held. */
    public boolean isOpen(Invitation invitation, LocalDate day) {
        NetworkMeeting meeting = meeting(invitation);
        return meeting.progress().status().isAhead()
                && replies.isOpen(invitation, meeting, day)
                && !replies.hasBegun(meeting, day);
    }

    GroundRules rulesOf(NetworkMeeting meeting) {
        return rules.on(meeting.kreds(), meeting.network(), meeting.slot().day());
    }

    InvitationPage page(Invitation invitation, LocalDate day) {
        NetworkMeeting meeting = meeting(invitation);
        Person person = people.get(invitation.kreds(), invitation.person());
        GroundRules inForce = rulesOf(meeting);
        boolean isOpen = isOpen(invitation, day);
        return new InvitationPage(
                person.name(),
                person.contact().language(),
                kredse.get(invitation.kreds()).name(),
                groups.find(
                                invitation.kreds(),
                                networks.get(invitation.kreds(), meeting.network())
                                        .kommunegruppe())
                        .orElseThrow()
                        .name(),
                meeting,
                invitation.reply(),
                isOpen,
                !replies.isOpen(invitation, meeting, day),
                inForce,
                acknowledgements.of(person.kreds(), person.id().value()).stream()
                        .anyMatch(each -> each.rules().equals(inForce.id())),
                leave(invitation, meeting, day).orElse(null),
                isOpen && leaders.areKnown(meeting, invitation.person(), day),
                isOpen ? entries.of(invitation, meeting) : null);
    }

    private Optional<InvitationPage.Leave> leave(Invitation invitation, NetworkMeeting meeting, LocalDate day) {
        boolean isCancelled = meeting.progress().status() == MeetingStatus.CANCELLED;
        return requests.ofMeeting(meeting).stream()
                .filter(each -> each.person().equals(invitation.person()))
                .findFirst()
                .map(each -> new InvitationPage.Leave(
                        each.needed(), each.contactsLeader(), each.state(isCancelled, replies.hasBegun(meeting, day))));
    }
}
