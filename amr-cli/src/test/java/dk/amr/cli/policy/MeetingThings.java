package dk.amr.cli.policy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.LinkSecrets;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
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
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishId;
import dk.amr.domain.meeting.wish.WishRepository;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.IncidentId;
import dk.amr.domain.offer.incident.IncidentRepository;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes meetings and what belongs to them, through the ports. */
final class MeetingThings {

    private static final LocalDate AHEAD = LocalDate.of(2027, 2, 9);
    private static final AtomicInteger HOURS = new AtomicInteger();

    private final Town town;
    private final NetworkThings networks;

    MeetingThings(Town town, NetworkThings networks) {
        this.town = town;
        this.networks = networks;
    }

    /** A kommunegruppemøde of today, which can be held or cancelled. */
    Thing kommunegruppeMeeting(KredsId kreds) {
        UUID group = networks.groupWithoutNetwork(kreds).id();
        KommunegruppeMeeting meeting = KommunegruppeMeeting.planned(
                new KommunegruppeMeetingId(next()),
                kreds,
                new KommunegruppeId(group),
                slot(Town.DAY),
                new Place("Rådhuset"),
                Note.empty(),
                Town.DAY);
        town.part(KommunegruppeMeetingRepository.class).save(meeting);
        return Thing.of(meeting.id().value(), "", 1);
    }

    /** A network, where what is done makes something new. */
    Thing network(KredsId kreds, @Nullable AccountId leader) {
        Thing network = networks.network(kreds, leader);
        return new Thing(network.id(), network.holder(), network.name(), 1, false);
    }

    /** A meeting that is planned, with somebody in its network, whose id is the holder. */
    Thing planned(KredsId kreds, @Nullable AccountId leader) {
        return meeting(networks.aParticipation(kreds, leader), AHEAD, MeetingStatus.PLANNED);
    }

    /** A meeting to come, to which that somebody is invited. */
    Thing invited(KredsId kreds, @Nullable AccountId leader) {
        return withInvitation(networks.aParticipation(kreds, leader), AHEAD, MeetingStatus.INVITED);
    }

    /** A meeting of today, to which that somebody is invited. */
    Thing ofToday(KredsId kreds, @Nullable AccountId leader) {
        return withInvitation(networks.aParticipation(kreds, leader), Town.DAY, MeetingStatus.INVITED);
    }

    /** A meeting that was held, with somebody present. */
    Thing held(KredsId kreds, @Nullable AccountId leader) {
        Thing meeting = withInvitation(networks.aParticipation(kreds, leader), Town.DAY, MeetingStatus.HELD);
        town.part(AttendanceRepository.class)
                .saveAll(List.of(new Attendance(
                        kreds,
                        new MeetingId(meeting.id()),
                        new PersonId(meeting.holder()),
                        Presence.PRESENT,
                        null,
                        Town.DAY,
                        Version.NEW)));
        return meeting;
    }

    /** The link of an invitation, by its secret. */
    Thing invitationLink(KredsId kreds) {
        return link(invited(kreds, null), LinkPurpose.ANSWER_INVITATION);
    }

    /** The link of an evaluation, by its secret. */
    Thing evaluationLink(KredsId kreds) {
        return link(held(kreds, null), LinkPurpose.EVALUATE_MEETING);
    }

    /** A wish that nobody has decided on. */
    Thing wish(KredsId kreds, @Nullable AccountId leader) {
        Wish wish = new Wish(
                new WishId(next()),
                kreds,
                new NetworkId(networks.network(kreds, leader).id()),
                null,
                new Note("Alenearbejde"),
                Town.DAY,
                Wish.State.PROPOSED,
                Version.NEW);
        town.part(WishRepository.class).save(wish);
        return Thing.of(wish.id().value(), "", 1);
    }

    /** An incident that nobody has decided on. */
    Thing incident(KredsId kreds, @Nullable AccountId leader) {
        Participation place = networks.aParticipation(kreds, leader);
        AccountId by =
                town.part(AccountRepository.class).ofKreds(kreds).getFirst().id();
        Incident incident = new Incident(
                new IncidentId(next()),
                kreds,
                place.id(),
                Town.DAY,
                by,
                Town.DAY,
                Incident.Decision.NONE,
                null,
                null,
                null,
                Version.NEW);
        town.part(IncidentRepository.class).save(incident);
        return Thing.heldBy(place.id().value(), incident.id().value(), 1);
    }

    private Thing link(Thing meeting, LinkPurpose purpose) {
        KredsId kreds = town.kreds(Relation.OWN_KREDS);
        NetworkMeeting kept = town.part(MeetingRepository.class).get(kreds, new MeetingId(meeting.id()));
        Invitation invitation =
                town.part(InvitationRepository.class).ofMeeting(kept).getFirst();
        PersonalLink link = town.part(PersonalLinks.class)
                .made(
                        kreds,
                        invitation.person(),
                        purpose,
                        invitation.id().value(),
                        kept.slot().day().plusDays(30));
        town.part(PersonalLinkRepository.class).addAll(List.of(link));
        return Thing.of(meeting.id(), town.part(LinkSecrets.class).of(link.id()), 1);
    }

    private Thing withInvitation(Participation place, LocalDate day, MeetingStatus status) {
        Thing meeting = meeting(place, day, status);
        NetworkMeeting kept = town.part(MeetingRepository.class).get(place.kreds(), new MeetingId(meeting.id()));
        Invitation invitation = Invitation.to(kept, new InvitationId(next()), place.person(), Town.DAY, null);
        town.part(InvitationRepository.class).saveAll(List.of(invitation));
        return meeting;
    }

    private Thing meeting(Participation place, LocalDate day, MeetingStatus status) {
        TimeSlot slot = slot(day);
        NetworkMeeting meeting = new NetworkMeeting(
                new MeetingId(next()),
                place.kreds(),
                place.network(),
                Precedence.none(new Note("Intet kommunegruppemøde")),
                slot,
                new Place("Kulturhuset"),
                null,
                AgendaTemplate.STANDARD.forMeeting(slot.minutes(), Theme.titled("Alenearbejde"), 30),
                new NetworkMeeting.Progress(status, Town.DAY, null),
                Note.empty(),
                Version.NEW);
        town.part(MeetingRepository.class).save(meeting);
        return new Thing(meeting.id().value(), place.person().value(), "", 1, true);
    }

    /** Two hours of that day that no other meeting begins with. */
    private static TimeSlot slot(LocalDate day) {
        Instant start =
                day.atTime(11, 0).atZone(TimeSlot.ZONE).toInstant().plusSeconds(HOURS.incrementAndGet() % 36_000);
        return new TimeSlot(start, start.plus(Duration.ofHours(2)));
    }

    private UUID next() {
        return town.part(Ids.class).next();
    }
}
