package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.meeting.wish.NoteWish;
import dk.amr.domain.offer.look.NetworkLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The meetings of the sample kreds: a year with some behind and some to come, and here and there something to do. */
final class SampleMeetings {

    private static final List<Integer> BEHIND = List.of(-240, -150, -48);
    private static final int INVITED_AHEAD = 19;
    private static final int PLANNED_AHEAD = 84;
    private static final int GROUP_ONLY_AHEAD = 150;
    private static final LocalTime GROUP_FROM = LocalTime.of(13, 0);
    private static final LocalTime GROUP_TO = LocalTime.of(15, 0);
    private static final LocalTime FROM = LocalTime.of(15, 15);
    private static final LocalTime TO = LocalTime.of(17, 15);

    private static final List<Theme> THEMES = List.of(
            theme("Vold og trusler – forebyggelse", WorkArea.VIOLENCE, Level.DAILY),
            theme("Når arbejdspresset stiger", WorkArea.STRESS, Level.BOTH),
            theme("Følelsesmæssige krav i relationsarbejdet", WorkArea.EMOTIONAL_DEMANDS, Level.DAILY),
            theme("APV som et fælles værktøj", WorkArea.ORGANISATION, Level.STRATEGIC),
            theme("Alenearbejde om natten", WorkArea.LONE_WORK, Level.DAILY));

    private final PlanKommunegruppeMeeting planKommunegruppeMeeting;
    private final PlanMeeting planMeeting;
    private final CancelMeeting cancelMeeting;
    private final InviteToMeeting inviteToMeeting;
    private final NoteWish noteWish;
    private final SampleMeetingDay meetingDay;
    private final SampleLeave leave;

    @Inject
    SampleMeetings(
            PlanKommunegruppeMeeting planKommunegruppeMeeting,
            PlanMeeting planMeeting,
            CancelMeeting cancelMeeting,
            InviteToMeeting inviteToMeeting,
            NoteWish noteWish,
            SampleMeetingDay meetingDay,
            SampleLeave leave) {
        this.planKommunegruppeMeeting = planKommunegruppeMeeting;
        this.planMeeting = planMeeting;
        this.cancelMeeting = cancelMeeting;
        this.inviteToMeeting = inviteToMeeting;
        this.noteWish = noteWish;
        this.meetingDay = meetingDay;
        this.leave = leave;
    }

    private static Theme theme(String title, WorkArea area, Level level) {
        return new Theme(title, area, level, "", "Hvad gør vi hos os?\nHvad vil vi gerne kunne næste gang?");
    }

    /** Gives every network its year; no two are quite alike. */
    void build(Caller office, List<NetworkLine> networks) {
        SampleDays days = new SampleDays(office.day(), SampleNetworks.FACILITATORS);
        for (int place = 0; place < networks.size(); place++) {
            yearOf(networks.get(place), place, days, office);
        }
    }

    private void yearOf(NetworkLine network, int place, SampleDays days, Caller office) {
        String name = network.kommunegruppe().value();
        for (int number = 0; number < BEHIND.size(); number++) {
            boolean isLeftOut = place % 4 == 3 && number > 0;
            if (!isLeftOut) {
                LocalDate day = days.take(BEHIND.get(number), place);
                MeetingId meeting = afterKommunegruppe(name, day, THEMES.get((place + number) % THEMES.size()), office);
                boolean isLast = number == BEHIND.size() - 1;
                meetingDay.hold(meeting, name, day, isLast && place == 1, office);
            }
        }
        ahead(name, place, days, office);
    }

    private void ahead(String name, int place, SampleDays days, Caller office) {
        if (place % 4 != 2) {
            MeetingId next = afterKommunegruppe(
                    name, days.take(INVITED_AHEAD, place), THEMES.get((place + 3) % THEMES.size()), office);
            inviteToMeeting.invite(
                    SampleNetworks.on(office, office.day().minusDays(3)),
                    new InviteToMeeting.Request(next.value().toString(), false));
            leave.ask(office, next.value().toString());
        }
        if (place % 2 == 0) {
            afterKommunegruppe(name, days.take(PLANNED_AHEAD, place), THEMES.get((place + 4) % THEMES.size()), office);
        }
        if (place == 4) {
            MeetingId cancelled =
                    afterKommunegruppe(name, days.take(PLANNED_AHEAD + 35, place), THEMES.getFirst(), office);
            cancelMeeting.cancel(
                    office, new CancelMeeting.Request(cancelled.value().toString(), CancelReason.TOO_FEW, null));
        }
        kommunegruppeMeeting(name, days.take(GROUP_ONLY_AHEAD, place), office);
        noteWish.note(
                office,
                new NoteWish.Request(
                        name, new Note(THEMES.get((place + 2) % THEMES.size()).title())));
    }

    private MeetingId afterKommunegruppe(String name, LocalDate day, Theme theme, Caller office) {
        kommunegruppeMeeting(name, day, office);
        Caller planner =
                SampleNetworks.on(office, day.minusDays(50).isBefore(office.day()) ? day.minusDays(50) : office.day());
        TimeSlot slot = TimeSlot.of(day, FROM, TO, null);
        return planMeeting
                .plan(
                        planner,
                        new PlanMeeting.Request(
                                name,
                                slot,
                                null,
                                Note.empty(),
                                new Place("Kulturhuset i " + name + ", lokale 2"),
                                null,
                                AgendaTemplate.STANDARD.forMeeting(slot.minutes(), theme, 30)))
                .meeting()
                .id();
    }

    private void kommunegruppeMeeting(String name, LocalDate day, Caller office) {
        planKommunegruppeMeeting.plan(
                office,
                new PlanKommunegruppeMeeting.Request(
                        name,
                        TimeSlot.of(day, GROUP_FROM, GROUP_TO, null),
                        new Place("Rådhuset i " + name),
                        new Note("Budgettet for næste år\nValg på arbejdspladserne")));
    }
}
