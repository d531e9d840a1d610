package dk.amr.cli;

import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.confidentiality.Audience;
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
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.sharing.SharedKind;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.code.ChallengeRepository;
import dk.amr.domain.meeting.sharing.code.CodeMaker;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.ShareItem;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.Network;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A network in Aarhus that keeps notes, and a meeting of it today, at which its facilitator has shared something. */
public final class SharedRoom {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final Office office;
    private final PersonalLink link;
    private final PersonalLink evaluation;
    private final MeetingId meeting;

    private SharedRoom(Office office, PersonalLink link, PersonalLink evaluation, MeetingId meeting) {
        this.office = office;
        this.link = link;
        this.evaluation = evaluation;
        this.meeting = meeting;
    }

    /** Lets the account of that login lead it; it may do what the office and a consultant may. */
    public static SharedRoom ledBy(Office office, String login) {
        try (OpenInstallation open = office.open()) {
            Account account = open.part(AccountRepository.class)
                    .named(new LoginName(login))
                    .orElseThrow();
            Caller caller = account.asCaller(Door.PAGE, DAY);
            Network network = open.part(EstablishNetwork.class)
                    .establish(
                            caller,
                            new EstablishNetwork.Request(
                                    new KommunegruppeName("Aarhus"), NamedColleague.at(account.login()), DAY));
            open.part(RecordAnswer.class).record(caller, new RecordAnswer.Request("Finn Prøve", Answer.ACCEPTED, DAY));
            PersonId finn = open.part(PersonFinder.class)
                    .find(network.kreds(), "Finn Prøve")
                    .id();
            agree(open, network, account, finn);
            NetworkMeeting meeting = held(open, network);
            Invitation invitation = present(open, meeting, finn);
            PersonalLink link = link(open, invitation, LinkPurpose.SHARE_AT_MEETING);
            PersonalLink evaluation = link(open, invitation, LinkPurpose.EVALUATE_MEETING);
            open.part(ShareItem.class)
                    .share(caller, new ShareItem.Request(meeting.id().value().toString(), draft()));
            return new SharedRoom(office, link, evaluation, meeting.id());
        }
    }

    /** The page of the room for whoever leads it. */
    public String page() {
        return "/moeder/" + meeting.value() + "/delt";
    }

    /** The page behind the participant's link. */
    public String link() {
        return "/delt/" + secret(link);
    }

    /** The page where the participant tells what the meeting was worth. */
    public String evaluation() {
        return "/evaluering/" + secret(evaluation);
    }

    private String secret(PersonalLink link) {
        try (OpenInstallation open = office.open()) {
            return open.part(LinkSecrets.class).of(link.id());
        }
    }

    /** The code that was asked for last. */
    public String code() {
        try (OpenInstallation open = office.open()) {
            return open.part(CodeMaker.class)
                    .codeOf(open.part(ChallengeRepository.class)
                            .of(link.id(), Instant.EPOCH)
                            .getFirst()
                            .id());
        }
    }

    private static Draft draft() {
        return new Draft(
                new SharedText(
                        SharedKind.CHALLENGE,
                        "Vagtskiftet om morgenen er kort, og der er meget at give videre.",
                        "Tid nok til at fortælle, hvad natten har budt på",
                        "Vi prøver ti minutters overlap i maj",
                        ""),
                new Readership(Audience.PRESENT, Set.of(), false));
    }

    private static void agree(OpenInstallation open, Network network, Account account, PersonId person) {
        GroundRules rules = new GroundRules(
                new GroundRulesId(open.part(Ids.class).next()),
                network.kreds(),
                network.id(),
                1,
                "Noter gemmes for dem, der var med.",
                true,
                DAY);
        open.part(GroundRulesRepository.class).add(rules);
        open.part(AcknowledgementRepository.class).add(Acknowledgement.by(account.id(), rules, DAY));
        open.part(AcknowledgementRepository.class).add(Acknowledgement.by(person, rules, DAY, Manner.ORAL));
    }

    private static NetworkMeeting held(OpenInstallation open, Network network) {
        NetworkMeeting meeting = new NetworkMeeting(
                new MeetingId(open.part(Ids.class).next()),
                network.kreds(),
                network.id(),
                Precedence.none(new Note("Intet kommunegruppemøde")),
                new TimeSlot(Instant.parse("2027-01-04T07:00:00Z"), Instant.parse("2027-01-04T09:00:00Z")),
                new Place("Kulturhuset"),
                null,
                AgendaTemplate.STANDARD.forMeeting(120, Theme.titled("Alenearbejde"), 30),
                new NetworkMeeting.Progress(MeetingStatus.HELD, DAY, null),
                Note.empty(),
                Version.NEW);
        open.part(MeetingRepository.class).save(meeting);
        return open.part(MeetingRepository.class).get(network.kreds(), meeting.id());
    }

    private static Invitation present(OpenInstallation open, NetworkMeeting meeting, PersonId person) {
        Invitation invitation =
                Invitation.to(meeting, new InvitationId(open.part(Ids.class).next()), person, DAY, null);
        open.part(InvitationRepository.class).saveAll(List.of(invitation));
        open.part(AttendanceRepository.class)
                .saveAll(List.of(new Attendance(
                        meeting.kreds(), meeting.id(), person, Presence.PRESENT, null, DAY, Version.NEW)));
        return invitation;
    }

    private static PersonalLink link(OpenInstallation open, Invitation invitation, LinkPurpose purpose) {
        PersonalLink link = open.part(PersonalLinks.class)
                .made(
                        invitation.kreds(),
                        invitation.person(),
                        purpose,
                        invitation.id().value(),
                        DAY.plusMonths(12));
        open.part(PersonalLinkRepository.class).addAll(List.of(link));
        return link;
    }
}
