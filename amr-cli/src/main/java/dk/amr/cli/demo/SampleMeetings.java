package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.kommunegruppe.CancelKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.meeting.wish.NoteWish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The meetings of the sample kreds: some behind, some to come, and here and there something to do. */
final class SampleMeetings {

    private static final List<Integer> BEHIND = List.of(-650, -540, -430, -330, -240, -150, -48);
    private static final int DAYS_TO_BEGIN = 70;
    private static final int PLANNED_BEFORE = 50;
    private static final int DAYS_REMEMBERED = 350;
    private static final int LATE = 8;
    private static final int LEFT_OPEN = 1;
    private static final int CANCELLED = 2;
    private static final int RESCHEDULED = 0;
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
    private final RescheduleMeeting rescheduleMeeting;
    private final CancelMeeting cancelMeeting;
    private final CancelKommunegruppeMeeting cancelKommunegruppeMeeting;
    private final InviteToMeeting inviteToMeeting;
    private final NoteWish noteWish;
    private final SampleMeetingDay meetingDay;
    private final SampleLeave leave;

    @Inject
    SampleMeetings(
            PlanKommunegruppeMeeting planKommunegruppeMeeting,
            PlanMeeting planMeeting,
            RescheduleMeeting rescheduleMeeting,
            CancelMeeting cancelMeeting,
            CancelKommunegruppeMeeting cancelKommunegruppeMeeting,
            InviteToMeeting inviteToMeeting,
            NoteWish noteWish,
            SampleMeetingDay meetingDay,
            SampleLeave leave) {
        this.planKommunegruppeMeeting = planKommunegruppeMeeting;
        this.planMeeting = planMeeting;
        this.rescheduleMeeting = rescheduleMeeting;
        this.cancelMeeting = cancelMeeting;
        this.cancelKommunegruppeMeeting = cancelKommunegruppeMeeting;
        this.inviteToMeeting = inviteToMeeting;
        this.noteWish = noteWish;
        this.meetingDay = meetingDay;
        this.leave = leave;
    }

    private static Theme theme(String title, WorkArea area, Level level) {
        return new Theme(title, area, level, "", "Hvad gør vi hos os?\nHvad vil vi gerne kunne næste gang?");
    }

    /** Notes the meetings of a network that is established, up to that day and some beyond it. */
    void note(SampleDiary diary, SampleNetwork network, SampleDays days, LocalDate today) {
        int place = network.place();
        for (int number = 0; number < BEHIND.size(); number++) {
            LocalDate day = days.take(BEHIND.get(number), place);
            boolean isLeftOut = place % 4 == 3 && number == BEHIND.size() - 2;
            if (!isLeftOut && day.minusDays(DAYS_TO_BEGIN).isAfter(network.from())) {
                Theme theme = THEMES.get((place + number) % THEMES.size());
                diary.note(day.minusDays(PLANNED_BEFORE), then -> behind(diary, then, network, day, theme, today));
            }
        }
        diary.note(today.minusDays(PLANNED_BEFORE), then -> ahead(diary, then, network, days, today));
    }

    private void behind(
            SampleDiary diary, Caller then, SampleNetwork network, LocalDate day, Theme theme, LocalDate today) {
        String name = network.kommunegruppe();
        int place = network.place();
        boolean isLatest = day.isAfter(today.minusDays(100));
        boolean isOfTheYear = day.isAfter(today.minusDays(310)) && day.isBefore(today.minusDays(200));
        if (place == RESCHEDULED && isOfTheYear) {
            reschedule(diary, then, name, day, theme);
            return;
        }
        SampleMeeting meeting = new SampleMeeting(
                afterKommunegruppe(then, name, day, theme),
                name,
                day,
                isLatest && place == LEFT_OPEN,
                day.isBefore(today.minusDays(DAYS_REMEMBERED)));
        if (place == CANCELLED && isOfTheYear) {
            diary.note(day.minusDays(5), later -> cancel(later, meeting.id(), CancelReason.FACILITATOR_ABSENT));
            diary.note(day, later -> meetingDay.holdKommunegruppe(later, name));
        } else {
            meetingDay.note(diary, meeting, SampleMeetingDay.DAYS_BEFORE - (place % 4 == 1 ? LATE : 0));
        }
    }

    /** It was to be a week earlier, but the room was taken. */
    private void reschedule(SampleDiary diary, Caller then, String name, LocalDate day, Theme theme) {
        LocalDate first = day.minusWeeks(1);
        String id = afterKommunegruppe(then, name, first, theme);
        meetingDay.note(diary, new SampleMeeting(id, name, day, false, false), SampleMeetingDay.DAYS_BEFORE + 7);
        diary.note(day.minusDays(SampleMeetingDay.DAYS_BEFORE), later -> {
            kommunegruppeMeeting(later, name, day);
            rescheduleMeeting.reschedule(
                    later,
                    new RescheduleMeeting.Request(id, TimeSlot.of(day, FROM, TO, null), null, Note.empty(), null));
            cancelKommunegruppeMeeting.cancel(later, new CancelKommunegruppeMeeting.Request(name + "/" + first, null));
        });
    }

    private void cancel(Caller then, String meeting, CancelReason reason) {
        cancelMeeting.cancel(then, new CancelMeeting.Request(meeting, reason, null));
    }

    private void ahead(SampleDiary diary, Caller then, SampleNetwork network, SampleDays days, LocalDate today) {
        String name = network.kommunegruppe();
        int place = network.place();
        if (place % 4 != 2) {
            String next = afterKommunegruppe(
                    then, name, days.take(INVITED_AHEAD, place), THEMES.get((place + 3) % THEMES.size()));
            diary.note(
                    today.minusDays(3),
                    later -> inviteToMeeting.invite(later, new InviteToMeeting.Request(next, false)));
            diary.note(today, later -> leave.ask(later, next));
        }
        if (place % 2 == 0) {
            afterKommunegruppe(then, name, days.take(PLANNED_AHEAD, place), THEMES.get((place + 4) % THEMES.size()));
        }
        if (place == 4) {
            String id = afterKommunegruppe(then, name, days.take(PLANNED_AHEAD + 35, place), THEMES.getFirst());
            diary.note(today, later -> cancel(later, id, CancelReason.TOO_FEW));
        }
        kommunegruppeMeeting(then, name, days.take(GROUP_ONLY_AHEAD, place));
        diary.note(
                today,
                later -> noteWish.note(
                        later,
                        new NoteWish.Request(
                                name,
                                new Note(THEMES.get((place + 2) % THEMES.size()).title()))));
    }

    private String afterKommunegruppe(Caller then, String name, LocalDate day, Theme theme) {
        kommunegruppeMeeting(then, name, day);
        TimeSlot slot = TimeSlot.of(day, FROM, TO, null);
        return planMeeting
                .plan(
                        then,
                        new PlanMeeting.Request(
                                name,
                                slot,
                                null,
                                Note.empty(),
                                new Place("Kulturhuset i " + name + ", lokale 2"),
                                null,
                                AgendaTemplate.STANDARD.forMeeting(slot.minutes(), theme, 30)))
                .meeting()
                .id()
                .value()
                .toString();
    }

    private void kommunegruppeMeeting(Caller then, String name, LocalDate day) {
        planKommunegruppeMeeting.plan(
                then,
                new PlanKommunegruppeMeeting.Request(
                        name,
                        TimeSlot.of(day, GROUP_FROM, GROUP_TO, null),
                        new Place("Rådhuset i " + name),
                        new Note("Budgettet for næste år\nValg på arbejdspladserne")));
    }
}
