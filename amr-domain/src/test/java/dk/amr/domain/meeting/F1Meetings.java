package dk.amr.domain.meeting;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.slot;

import dk.amr.domain.access.Caller;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.invitation.InvitationRun;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The fixture F1 with the meetings of Skanderborg on 9 February 2027, as SC3 to SC5 have them. */
public final class F1Meetings {

    public static final LocalDate PLANNED_ON = LocalDate.of(2027, 1, 4);
    public static final LocalDate INVITED_ON = LocalDate.of(2027, 1, 19);
    public static final LocalDate MEETING_DAY = LocalDate.of(2027, 2, 9);
    public static final String MEETING = "Skanderborg/2027-02-09";
    public static final Theme VIOLENCE = Theme.titled("Vold og trusler – forebyggelse");

    private final F1Networks f1 = F1Networks.asDescribed();

    private F1Meetings() {}

    /** With Anna in the network since 10 January, and a kommunegruppemøde on the day. */
    public static F1Meetings withKommunegruppeMeeting() {
        F1Meetings f1 = new F1Meetings();
        f1.f1.send(PLANNED_ON);
        f1.f1.answer("100001", Answer.ACCEPTED, LocalDate.of(2027, 1, 10));
        f1.planKommunegruppeMeeting("Skanderborg", slot("2027-02-09", "13:00", "15:00"));
        return f1;
    }

    /** With the network meeting planned as well. */
    public static F1Meetings planned() {
        F1Meetings f1 = withKommunegruppeMeeting();
        f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15")));
        return f1;
    }

    /** With everybody invited on 19 January. */
    public static F1Meetings invited() {
        F1Meetings f1 = planned();
        f1.invite(INVITED_ON);
        return f1;
    }

    public F1Networks f1() {
        return f1;
    }

    public <T> T get(Class<T> type) {
        return f1.get(type);
    }

    public Caller office(LocalDate day) {
        return f1.office(day);
    }

    public KommunegruppeMeeting planKommunegruppeMeeting(String group, TimeSlot slot) {
        return get(PlanKommunegruppeMeeting.class)
                .plan(
                        office(PLANNED_ON),
                        new PlanKommunegruppeMeeting.Request(group, slot, new Place("Rådhuset"), Note.empty()));
    }

    /** A meeting in Skanderborg at that time, with the standard agenda. */
    public PlanMeeting.Request request(TimeSlot slot) {
        return request(slot, AgendaTemplate.STANDARD.forMeeting(slot.minutes(), VIOLENCE, 30), "");
    }

    public PlanMeeting.Request request(TimeSlot slot, Agenda agenda, String reason) {
        return new PlanMeeting.Request(
                "Skanderborg", slot, null, new Note(reason), new Place("Skanderborg Kulturhus"), null, agenda);
    }

    public PlanMeeting.Planned plan(PlanMeeting.Request request) {
        return get(PlanMeeting.class).plan(office(PLANNED_ON), request);
    }

    public InvitationRun invite(LocalDate day) {
        return get(InviteToMeeting.class).invite(office(day), new InviteToMeeting.Request(MEETING, false));
    }

    public void holdKommunegruppeMeeting() {
        get(HoldKommunegruppeMeeting.class)
                .hold(office(MEETING_DAY), new HoldKommunegruppeMeeting.Request(MEETING, new Turnout(3, 4), null));
    }

    public void attend(RecordAttendance.Entry... entries) {
        attend(MEETING_DAY, entries);
    }

    public void attend(LocalDate day, RecordAttendance.Entry... entries) {
        get(RecordAttendance.class)
                .record(office(day), new RecordAttendance.Request(MEETING, List.of(entries), Note.empty()));
    }

    /** Somebody at the table who has said aloud that the ground rules are known. */
    public static RecordAttendance.Entry present(String member) {
        return new RecordAttendance.Entry(member, Presence.PRESENT, null, true, null);
    }

    public static RecordAttendance.Entry absent(String member, RegretReason reason) {
        return new RecordAttendance.Entry(member, Presence.REGRETS, reason, false, null);
    }

    public MeetingView look(LocalDate day) {
        return get(LookAtMeeting.class).look(office(day), MEETING);
    }

    public NetworkMeeting meeting() {
        return get(MeetingFinder.class).find(aKreds().id(), MEETING);
    }

    public GuestLine guest(String member, LocalDate day) {
        PersonId person = f1.person(member).id();
        return look(day).guests().stream()
                .filter(guest -> guest.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** What waits in the outbox about the meeting, by kind. */
    public List<MessageKind> waiting() {
        return f1
                .installation()
                .ports()
                .outbox()
                .due(aKreds().id(), Instant.parse("2099-01-01T00:00:00Z"), 1000)
                .stream()
                .map(Message::kind)
                .filter(kind -> kind != MessageKind.NETWORK_OFFER)
                .toList();
    }

    /** Sets the clock. */
    public void timeIs(String instant) {
        MovableClock clock = f1.installation().clock();
        clock.advance(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    /** Delivers what waits and gives the subjects of what was carried about the meeting, in order. */
    public List<String> delivered(LocalDate day) {
        int before = f1.installation().carrier().carried().size();
        get(DeliverOutbox.class).deliver(office(day));
        return f1.installation().carrier().carried().stream()
                .skip(before)
                .map(Mail::subject)
                .filter(subject -> !subject.startsWith("offer"))
                .toList();
    }
}
