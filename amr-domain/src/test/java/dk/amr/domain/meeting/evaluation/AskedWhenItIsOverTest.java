package dk.amr.domain.meeting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.meeting.F1Meetings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Those present are asked how the meeting was when it is over, however early attendance is recorded. */
class AskedWhenItIsOverTest {

    private static final LocalDate DAY = F1Meetings.MEETING_DAY;

    private final F1Meetings f1 = F1Meetings.invited();

    private void attendAt(String instant, LocalDate day) {
        f1.holdKommunegruppeMeeting();
        f1.timeIs(instant);
        f1.delivered(day);
        f1.attend(day, F1Meetings.present("100001"));
    }

    @Test
    void while_it_goes_on_the_mail_waits_until_its_end() {
        attendAt("2027-02-09T15:00:00Z", DAY);
        String end = f1.meeting().slot().end().toString();

        assertThat(f1.delivered(DAY)).isEmpty();
        f1.timeIs(f1.meeting().slot().end().minusMillis(1).toString());
        assertThat(f1.delivered(DAY)).isEmpty();
        f1.timeIs(end);
        assertThat(f1.delivered(DAY)).hasSize(1);
    }

    @Test
    void once_it_is_over_the_mail_leaves_at_once() {
        attendAt("2027-02-10T07:00:00Z", DAY.plusDays(1));

        assertThat(f1.delivered(DAY.plusDays(1))).hasSize(1);
    }

    @Test
    void what_is_recorded_afterwards_for_its_day_waits_for_no_hour() {
        attendAt("2027-02-11T07:00:00Z", DAY);

        assertThat(f1.delivered(DAY.plusDays(2))).hasSize(1);
    }

    @Test
    void a_day_that_is_not_today_has_no_hour_and_is_over_whole() {
        attendAt("2027-02-02T07:00:00Z", DAY);

        assertThat(f1.delivered(DAY)).hasSize(1);
    }
}
