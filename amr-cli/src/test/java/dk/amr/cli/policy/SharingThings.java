package dk.amr.cli.policy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.LinkSecrets;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.groundrule.GroundRulesRepository;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.SharedKind;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.code.Challenge;
import dk.amr.domain.meeting.sharing.code.ChallengeRepository;
import dk.amr.domain.meeting.sharing.code.CodeMaker;
import dk.amr.domain.meeting.sharing.code.Visit;
import dk.amr.domain.meeting.sharing.code.VisitRepository;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes meetings of today whose networks keep notes, what is shared there, and links to it. */
final class SharingThings {

    private final Town town;
    private final MeetingThings meetings;

    SharingThings(Town town, MeetingThings meetings) {
        this.town = town;
        this.meetings = meetings;
    }

    /** A room whose leader and participant have acknowledged the rules; the participant is the holder. */
    Thing room(KredsId kreds, @Nullable AccountId leader) {
        Thing held = meetings.held(kreds, leader);
        NetworkMeeting meeting = town.part(MeetingRepository.class).get(kreds, new MeetingId(held.id()));
        GroundRules rules = new GroundRules(
                new GroundRulesId(next()), kreds, meeting.network(), 1, "", true, LocalDate.of(2026, 1, 1));
        town.part(GroundRulesRepository.class).add(rules);
        AcknowledgementRepository acknowledgements = town.part(AcknowledgementRepository.class);
        if (leader != null) {
            acknowledgements.add(Acknowledgement.by(leader, rules, Town.DAY));
        }
        acknowledgements.add(Acknowledgement.by(new PersonId(held.holder()), rules, Town.DAY, Manner.ORAL));
        return held;
    }

    /** The room, and as the holder something in it: the leader's own, or else the participant's. */
    Thing item(KredsId kreds, @Nullable AccountId leader) {
        Thing room = room(kreds, leader);
        Author author =
                leader == null ? new Author.Participant(new PersonId(room.holder())) : new Author.Facilitator(leader);
        return new Thing(room.id(), shared(kreds, room, author).value(), "", 1, true);
    }

    /** A room by the secret of its participant's link; in the visit that bears the same secret, with an item of his. */
    Thing visited(KredsId kreds) {
        Thing room = room(kreds, null);
        PersonalLink link = link(kreds, room);
        String secret = town.part(LinkSecrets.class).of(link.id());
        town.part(VisitRepository.class)
                .add(new Visit(town.part(Secrets.class).fingerprint(secret), link.id(), now().plus(Visit.LASTS)));
        SharedItemId item = shared(kreds, room, new Author.Participant(link.person()));
        return new Thing(room.id(), item.value(), secret, 1, true);
    }

    /** A link and the code that was mailed for it, with a blank between. */
    Thing withCode(KredsId kreds) {
        Thing room = room(kreds, null);
        PersonalLink link = link(kreds, room);
        Challenge challenge = new Challenge(next(), link.id(), kreds, now(), 0);
        town.part(ChallengeRepository.class).add(challenge);
        String both = town.part(LinkSecrets.class).of(link.id()) + " "
                + town.part(CodeMaker.class).codeOf(challenge.id());
        return new Thing(room.id(), room.holder(), both, 1, true);
    }

    private PersonalLink link(KredsId kreds, Thing room) {
        NetworkMeeting meeting = town.part(MeetingRepository.class).get(kreds, new MeetingId(room.id()));
        Invitation invitation =
                town.part(InvitationRepository.class).ofMeeting(meeting).getFirst();
        PersonalLink link = town.part(PersonalLinks.class)
                .made(
                        kreds,
                        invitation.person(),
                        LinkPurpose.SHARE_AT_MEETING,
                        invitation.id().value(),
                        Town.DAY.plusMonths(12));
        town.part(PersonalLinkRepository.class).addAll(List.of(link));
        return link;
    }

    private SharedItemId shared(KredsId kreds, Thing room, Author author) {
        NetworkMeeting meeting = town.part(MeetingRepository.class).get(kreds, new MeetingId(room.id()));
        SharedItemId id = new SharedItemId(next());
        SharedItem item = SharedItem.shared(id, meeting, author, Circle.ofThosePresent(author.id()), false, Town.DAY);
        town.part(SharedItemRepository.class)
                .add(item, new SharedText(SharedKind.IDEA, "Vagtskiftet", "Ro", "En fast plan", ""));
        return id;
    }

    private Instant now() {
        return town.part(Clock.class).instant();
    }

    private UUID next() {
        return town.part(Ids.class).next();
    }
}
