package dk.amr.domain.meeting.year;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.MeetingFixture;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.Precedence;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The networks of F1 with meetings of a year, kept as they are told of. */
public final class MeetingYear {

    private final F1Networks f1 = F1Networks.asDescribed();

    public F1Networks f1() {
        return f1;
    }

    /** A kommunegruppemøde from one to three. */
    public KommunegruppeMeeting group(String name, String day, KommunegruppeMeeting.State state) {
        return group(name, MeetingFixture.slot(day, "13:00", "15:00"), state);
    }

    public KommunegruppeMeeting group(String name, TimeSlot slot, KommunegruppeMeeting.State state) {
        KommunegruppeMeeting meeting = new KommunegruppeMeeting(
                new KommunegruppeMeetingId(f1.get(Ids.class).next()),
                aKreds().id(),
                f1.get(NetworkFinder.class)
                        .find(aKreds().id(), name, slot.day())
                        .kommunegruppe(),
                slot,
                new Place("Kredskontoret"),
                Note.empty(),
                state,
                F1.DAY,
                null,
                Version.NEW);
        ports().kommunegruppeMeetings().save(meeting);
        return meeting;
    }

    /** A network meeting from a quarter past three to a quarter past five that follows no kommunegruppemøde. */
    public NetworkMeeting meeting(String network, String day, MeetingStatus status) {
        return meeting(network, day, status, Precedence.none(new Note("lokalet var kun ledigt den dag")));
    }

    /** One that follows that kommunegruppemøde. */
    public NetworkMeeting meeting(String network, String day, MeetingStatus status, KommunegruppeMeeting after) {
        return meeting(network, day, status, new Precedence(after.id(), Note.empty()));
    }

    public NetworkMeeting meeting(String network, String day, MeetingStatus status, Precedence precedence) {
        return meeting(network, day, status, precedence, null);
    }

    public NetworkMeeting meeting(
            String network, String day, MeetingStatus status, Precedence precedence, @Nullable AccountId beside) {
        NetworkMeeting meeting = new NetworkMeeting(
                new MeetingId(f1.get(Ids.class).next()),
                aKreds().id(),
                f1.get(NetworkFinder.class)
                        .find(aKreds().id(), network, LocalDate.parse(day))
                        .id(),
                precedence,
                MeetingFixture.slot(day, "15:15", "17:15"),
                new Place("Kredskontoret"),
                beside,
                new Agenda(List.of(AgendaItem.on(Theme.titled("Vold og trusler – forebyggelse"), 30))),
                new NetworkMeeting.Progress(
                        status, F1.DAY, status == MeetingStatus.CANCELLED ? CancelReason.TOO_FEW : null),
                Note.empty(),
                Version.NEW);
        ports().meetings().save(meeting);
        return ports().meetings().get(meeting.kreds(), meeting.id());
    }

    /** Somebody who was invited, and came or did not. */
    public void attends(NetworkMeeting meeting, PersonId person, Presence presence, @Nullable RegretReason reason) {
        invite(meeting, person, null);
        ports().attendance()
                .saveAll(List.of(new Attendance(
                        meeting.kreds(),
                        meeting.id(),
                        person,
                        presence,
                        reason,
                        meeting.slot().day(),
                        Version.NEW)));
    }

    public void invite(NetworkMeeting meeting, PersonId person, @Nullable LocalDate withdrawnOn) {
        ports().invitations()
                .saveAll(List.of(new Invitation(
                        new InvitationId(f1.get(Ids.class).next()),
                        meeting.kreds(),
                        meeting.id(),
                        person,
                        F1.DAY,
                        0,
                        null,
                        null,
                        withdrawnOn,
                        null,
                        false,
                        null,
                        Version.NEW)));
    }

    /** The consultant who leads the networks, and has no other role. */
    public Caller leader(LocalDate day) {
        return Caller.of(F1Networks.facilitator().id(), aKreds().id(), Set.of(Role.CONSULTANT), Door.PAGE, day);
    }

    /** Another consultant, who leads none. */
    public Caller colleague(LocalDate day) {
        return Caller.of(new AccountId(CountingIds.id(8)), aKreds().id(), Set.of(Role.CONSULTANT), Door.PAGE, day);
    }

    public Caller caller(LocalDate day, Role role) {
        return f1.installation().caller(day, role);
    }

    private InMemoryPorts ports() {
        return f1.installation().ports();
    }
}
