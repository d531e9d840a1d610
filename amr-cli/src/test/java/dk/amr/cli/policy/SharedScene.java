package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Relation;
import dk.amr.domain.correspondence.link.LinkId;
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
import dk.amr.domain.meeting.sharing.code.Challenge;
import dk.amr.domain.meeting.sharing.code.ChallengeRepository;
import dk.amr.domain.meeting.sharing.code.CodeMaker;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A meeting of today whose network keeps notes, led by somebody who has acknowledged that, with one participant. */
final class SharedScene {

    private final Town town;
    private final NetworkMeeting meeting;
    private final PersonalLink link;

    SharedScene(Town town, MeetingThings meetings, AccountId leader) {
        this.town = town;
        KredsId kreds = town.kreds(Relation.OWN_KREDS);
        Thing held = meetings.held(kreds, leader);
        this.meeting = town.part(MeetingRepository.class).get(kreds, new MeetingId(held.id()));
        Invitation invitation =
                town.part(InvitationRepository.class).ofMeeting(meeting).getFirst();
        GroundRules rules = new GroundRules(
                new GroundRulesId(town.part(Ids.class).next()),
                kreds,
                meeting.network(),
                1,
                "",
                true,
                LocalDate.of(2026, 1, 1));
        town.part(GroundRulesRepository.class).add(rules);
        AcknowledgementRepository acknowledgements = town.part(AcknowledgementRepository.class);
        acknowledgements.add(Acknowledgement.by(leader, rules, Town.DAY));
        acknowledgements.add(Acknowledgement.by(invitation.person(), rules, Town.DAY, Manner.ORAL));
        this.link = town.part(PersonalLinks.class)
                .made(
                        kreds,
                        invitation.person(),
                        LinkPurpose.SHARE_AT_MEETING,
                        invitation.id().value(),
                        Town.DAY.plusMonths(12));
        town.part(PersonalLinkRepository.class).addAll(List.of(link));
    }

    NetworkMeeting meeting() {
        return meeting;
    }

    PersonId participant() {
        return link.person();
    }

    /** Where scripts find what is shared at the meeting. */
    String room() {
        return "/meetings/" + meeting.id().value() + "/shared";
    }

    /** Shares a challenge with that task; gives its id. */
    UUID share(Actor leader, String task) {
        Answer shared = leader.send(
                "POST",
                room(),
                Thing.unknown(),
                "{'words':{'kind':'challenge','task':'%s','wish':'Ro om planen','nextStep':'Ny plan'},'readers':{}}"
                        .formatted(task));
        assertThat(shared.status()).as(shared.body()).isEqualTo(201);
        return UUID.fromString(shared.body().replaceFirst("(?s).*?\"id\":\"([0-9a-f-]+)\".*", "$1"));
    }

    /** The secret of the participant's link. */
    String secret() {
        return town.part(LinkSecrets.class).of(link.id());
    }

    /** The code that was mailed last. */
    String code() {
        LinkId id = link.id();
        Challenge latest =
                town.part(ChallengeRepository.class).of(id, Instant.EPOCH).getFirst();
        return town.part(CodeMaker.class).codeOf(latest.id());
    }
}
