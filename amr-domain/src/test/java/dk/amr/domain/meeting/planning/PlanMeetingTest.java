package dk.amr.domain.meeting.planning;

import static dk.amr.domain.meeting.MeetingFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.calendar.MeetingEndsBeforeItStarts;
import dk.amr.domain.calendar.TimeComesTwice;
import dk.amr.domain.calendar.TimeDoesNotExist;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.AgendaIsLongerThanTheMeeting;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.NetworkMeetsThenAlready;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.AgendaTemplate;
import dk.amr.domain.network.NetworkIsNotActive;
import dk.amr.domain.shared.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SC3, S34–S38, D5 and D7. */
final class PlanMeetingTest {

    private final F1Meetings f1 = F1Meetings.withKommunegruppeMeeting();

    private static List<AdviceKind> kinds(PlanMeeting.Planned planned) {
        return planned.advice().stream().map(Advice::kind).toList();
    }

    @Test
    void SC3_a_meeting_after_the_kommunegruppemoede_has_no_warnings() {
        PlanMeeting.Planned planned = f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15")));

        assertThat(planned.advice()).isEmpty();
        assertThat(planned.meeting().slot().start()).isEqualTo("2027-02-09T14:15:00Z");
        assertThat(planned.meeting().slot().end()).isEqualTo("2027-02-09T16:15:00Z");
        assertThat(planned.meeting().precedence().meeting()).isNotNull();
        assertThat(planned.meeting().agenda().items())
                .extracting(AgendaItem::minutes)
                .containsExactly(5, 10, 30, 20, 45, 5, 5);
        assertThat(planned.meeting().agenda().minutes()).isEqualTo(120);
        assertThat(planned.meeting().agenda().frameMinutes()).isEqualTo(20);
        assertThat(planned.meeting().agenda().sharingMinutes()).isEqualTo(70);
    }

    @Test
    void SC3_a_start_before_the_predecessor_ends_is_refused() {
        assertThatThrownBy(() -> f1.plan(f1.request(slot("2027-02-09", "14:30", "16:30"))))
                .isInstanceOf(MeetingStartsBeforeItsPredecessorEnds.class);
        assertThatThrownBy(() -> f1.plan(
                        f1.request(slot("2027-02-09", "14:30", "16:30"), Agenda.empty(), "Lokalet er kun ledigt da")))
                .isInstanceOf(MeetingStartsBeforeItsPredecessorEnds.class);
    }

    @Test
    void SC3_a_theme_of_an_hour_is_advised_against() {
        TimeSlot slot = slot("2027-02-09", "15:15", "17:15");
        Agenda agenda = AgendaTemplate.STANDARD.forMeeting(120, F1Meetings.VIOLENCE, 60);

        assertThat(kinds(f1.plan(f1.request(slot, agenda, "")))).containsExactly(AdviceKind.THEME_LENGTH);
    }

    @Test
    void SC3_without_a_predecessor_a_reason_is_needed() {
        TimeSlot slot = slot("2027-03-16", "15:15", "17:15");
        Agenda agenda = AgendaTemplate.STANDARD.forMeeting(120, F1Meetings.VIOLENCE, 30);

        assertThatThrownBy(() -> f1.plan(f1.request(slot))).isInstanceOf(MeetingNeedsAPredecessor.class);
        assertThat(kinds(f1.plan(f1.request(slot, agenda, "Mødet er flyttet for vejret"))))
                .containsExactly(AdviceKind.NO_PREDECESSOR);
    }

    @Test
    void D5_a_later_day_needs_a_reason() {
        TimeSlot slot = slot("2027-02-10", "09:00", "11:00");
        PlanMeeting.Request unexplained = after(slot, "Skanderborg/2027-02-09", "");

        assertThatThrownBy(() -> f1.plan(unexplained)).isInstanceOf(LaterDayNeedsAReason.class);
        assertThat(kinds(f1.plan(after(slot, "Skanderborg/2027-02-09", "Flere kan om onsdagen"))))
                .containsExactly(AdviceKind.LATER_DAY);
    }

    @Test
    void P5_the_predecessor_is_one_of_the_own_kommunegruppe() {
        f1.planKommunegruppeMeeting("Aarhus", slot("2027-02-09", "12:00", "14:00"));

        assertThatThrownBy(() -> f1.plan(after(slot("2027-02-09", "15:15", "17:15"), "Aarhus/2027-02-09", "")))
                .isInstanceOf(PredecessorIsOfAnotherGroup.class);
    }

    private PlanMeeting.Request after(TimeSlot slot, String predecessor, String reason) {
        return new PlanMeeting.Request(
                "Skanderborg",
                slot,
                predecessor,
                new Note(reason),
                new Place("Kulturhuset"),
                null,
                AgendaTemplate.STANDARD.forMeeting(slot.minutes(), F1Meetings.VIOLENCE, 30));
    }

    @Test
    void a_network_meets_once_at_a_time_and_only_while_it_is_active() {
        f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15")));

        assertThatThrownBy(() -> f1.plan(f1.request(slot("2027-02-09", "15:15", "17:00"))))
                .isInstanceOf(NetworkMeetsThenAlready.class);
        assertThatThrownBy(() -> f1.plan(f1.request(slot("2027-02-09", "16:00", "18:00"))))
                .isInstanceOf(NetworkMeetsThenAlready.class);
        assertThatThrownBy(() -> f1.plan(f1.request(slot("2025-02-04", "15:15", "17:15"))))
                .isInstanceOf(NetworkIsNotActive.class);
    }

    @Test
    void of_two_meetings_on_a_day_neither_is_meant_by_the_day_alone() {
        f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15")));
        assertThat(f1.meeting().slot()).isEqualTo(slot("2027-02-09", "15:15", "17:15"));
        f1.plan(f1.request(slot("2027-02-09", "17:15", "19:15")));

        assertThatThrownBy(f1::meeting).isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_parts_fit_into_the_meeting() {
        Agenda agenda = AgendaTemplate.STANDARD.forMeeting(150, F1Meetings.VIOLENCE, 30);

        assertThatThrownBy(() -> f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15"), agenda, "")))
                .isInstanceOf(AgendaIsLongerThanTheMeeting.class);
    }

    @Test
    void E12_the_length_is_what_really_passes() {
        PlanMeeting.Planned planned = f1.plan(f1.request(
                slot("2027-10-31", "01:30", "03:30"),
                AgendaTemplate.STANDARD.forMeeting(120, F1Meetings.VIOLENCE, 30),
                "Natarbejde"));

        assertThat(planned.meeting().slot().minutes()).isEqualTo(180);
        assertThat(kinds(planned)).contains(AdviceKind.DURATION, AdviceKind.WEEKEND);
        assertThatThrownBy(() -> slot("2027-03-28", "02:30", "04:00")).isInstanceOf(TimeDoesNotExist.class);
        assertThatThrownBy(() -> slot("2027-10-31", "02:30", "04:00")).isInstanceOf(TimeComesTwice.class);
        assertThatThrownBy(() -> slot("2027-10-30", "04:30", "04:00")).isInstanceOf(MeetingEndsBeforeItStarts.class);
    }

    @Test
    void E23_ascension_day_is_advised_against_and_the_prayer_day_is_no_more() {
        assertThat(kinds(f1.plan(f1.request(
                        slot("2027-05-06", "15:15", "17:15"),
                        AgendaTemplate.STANDARD.forMeeting(120, F1Meetings.VIOLENCE, 30),
                        "Eneste dag"))))
                .contains(AdviceKind.PUBLIC_HOLIDAY);
        assertThat(kinds(f1.plan(f1.request(
                        slot("2027-04-23", "15:15", "17:15"),
                        AgendaTemplate.STANDARD.forMeeting(120, F1Meetings.VIOLENCE, 30),
                        "Eneste dag"))))
                .doesNotContain(AdviceKind.PUBLIC_HOLIDAY);
    }

    @Test
    void S38_time_that_is_not_shared_is_told() {
        Agenda agenda = new Agenda(List.of(
                AgendaItem.on(F1Meetings.VIOLENCE, 30),
                AgendaItem.of(AgendaKind.INSPIRATION, 40, ""),
                AgendaItem.of(AgendaKind.FRAME, 25, "Kaffe")));

        assertThat(kinds(f1.plan(f1.request(slot("2027-02-09", "15:15", "17:15"), agenda, ""))))
                .containsExactly(
                        AdviceKind.RULES_ARE_NOT_FIRST, AdviceKind.FRAME_LENGTH, AdviceKind.TIME_IS_NOT_SHARED);
    }
}
