package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Two meetings of the network in Skanderborg: one that was held in December 2026, and one to come in February 2027. */
public final class Meetings {

    static final LocalDate HELD = LocalDate.of(2026, 12, 10);
    static final LocalDate AHEAD = LocalDate.of(2027, 2, 9);
    static final String CARLA = "carla@example.org";
    static final String DAN = "dan@example.org";

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

    private final RunningWeb web;

    private Meetings(RunningWeb web) {
        this.web = web;
    }

    /** After the season: everybody was invited to both meetings, and Carla came to the one that was held. */
    public static Meetings in(RunningWeb web) {
        Meetings meetings = new Meetings(web);
        meetings.plan(HELD, NOVEMBER, "Alenearbejde");
        meetings.invite(HELD, NOVEMBER);
        meetings.hold();
        meetings.plan(AHEAD, RunningWeb.TODAY, "Vold og trusler – forebyggelse");
        meetings.invite(AHEAD, RunningWeb.TODAY);
        return meetings;
    }

    NetworkMeeting meeting(LocalDate day) {
        return web.get(MeetingFinder.class).find(aKreds().id(), "Skanderborg/" + day);
    }

    Invitation invitation(LocalDate day, String person) {
        PersonId id = person(person);
        return web.ports().invitations().ofMeeting(meeting(day)).stream()
                .filter(each -> each.person().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The address of the page on which the person answers the coming invitation. */
    public String link(String person) {
        return "/moede/" + secret(LinkPurpose.ANSWER_INVITATION, invitation(AHEAD, person));
    }

    /** The address of the page on which the person says what the meeting was like. */
    public String evaluation(String person) {
        return "/evaluering/" + secret(LinkPurpose.EVALUATE_MEETING, invitation(HELD, person));
    }

    PersonId person(String person) {
        return web.get(PersonFinder.class).find(aKreds().id(), person).id();
    }

    Caller office(LocalDate day) {
        return web.account(Role.OFFICE_ADMIN).asCaller(Door.COMMAND, day);
    }

    private String secret(LinkPurpose purpose, Invitation invitation) {
        return web.get(PersonalLinks.class)
                .secretFor(purpose, invitation.id().value())
                .orElseThrow();
    }

    private void plan(LocalDate day, LocalDate on, String title) {
        Theme theme = new Theme(
                title,
                WorkArea.OTHER,
                Level.BOTH,
                "Arbejdstilsynet",
                "Hvad har I aftalt hos jer?\nHvem ringer man til bagefter?");
        web.get(PlanKommunegruppeMeeting.class)
                .plan(
                        office(on),
                        new PlanKommunegruppeMeeting.Request(
                                "Skanderborg",
                                slot(day, LocalTime.of(13, 0), LocalTime.of(15, 0)),
                                new Place("Rådhuset"),
                                Note.empty()));
        web.get(PlanMeeting.class)
                .plan(
                        office(on),
                        new PlanMeeting.Request(
                                "Skanderborg",
                                slot(day, LocalTime.of(15, 15), LocalTime.of(17, 15)),
                                null,
                                Note.empty(),
                                new Place("Skanderborg Kulturhus, lokale 2"),
                                null,
                                AgendaTemplate.STANDARD.forMeeting(120, theme, 30)));
    }

    private void invite(LocalDate day, LocalDate on) {
        web.get(InviteToMeeting.class).invite(office(on), new InviteToMeeting.Request("Skanderborg/" + day, false));
    }

    private void hold() {
        String meeting = "Skanderborg/" + HELD;
        web.get(HoldKommunegruppeMeeting.class)
                .hold(office(HELD), new HoldKommunegruppeMeeting.Request(meeting, new Turnout(3, 4), null));
        web.get(RecordAttendance.class)
                .record(
                        office(HELD),
                        new RecordAttendance.Request(
                                meeting,
                                List.of(new RecordAttendance.Entry(CARLA, Presence.PRESENT, null, true, null)),
                                Note.empty()));
    }

    private static TimeSlot slot(LocalDate day, LocalTime from, LocalTime to) {
        return TimeSlot.of(day, from, to, null);
    }
}
