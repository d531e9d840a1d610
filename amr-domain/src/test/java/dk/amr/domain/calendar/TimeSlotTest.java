package dk.amr.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimeSlotTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    private static TimeSlot slot(LocalDate day, String from, String to, @Nullable RepeatedHour which) {
        return TimeSlot.of(day, LocalTime.parse(from), LocalTime.parse(to), which);
    }

    @Test
    void E12_a_quarter_past_three_in_summer_is_a_quarter_past_one_in_utc() {
        TimeSlot slot = slot(LocalDate.of(2027, 5, 11), "15:15", "17:15", null);

        assertThat(slot.start()).isEqualTo(Instant.parse("2027-05-11T13:15:00Z"));
        assertThat(slot.startsAt().toLocalTime()).isEqualTo(LocalTime.of(15, 15));
        assertThat(slot.minutes()).isEqualTo(120);
    }

    @Test
    void SC3_in_winter_it_is_a_quarter_past_two() {
        assertThat(slot(LocalDate.of(2027, 2, 9), "15:15", "17:15", null).start())
                .isEqualTo(Instant.parse("2027-02-09T14:15:00Z"));
    }

    @Test
    void E12_three_days_before_is_the_same_time_of_the_clock_across_the_change() {
        TimeSlot slot = slot(LocalDate.of(2027, 3, 30), "15:15", "17:15", null);

        assertThat(slot.daysBefore(3)).isEqualTo(Instant.parse("2027-03-27T14:15:00Z"));
        assertThat(Duration.between(slot.daysBefore(3), slot.start())).isEqualTo(Duration.ofHours(71));
    }

    @Test
    void E12_a_time_that_the_clock_leaps_over_is_refused() {
        assertThatThrownBy(() -> slot(SPRING, "02:30", "04:30", null)).isInstanceOf(TimeDoesNotExist.class);
        assertThatThrownBy(() -> slot(SPRING, "01:30", "02:30", null)).isInstanceOf(TimeDoesNotExist.class);
        assertThat(slot(SPRING, "01:30", "03:30", null).minutes()).isEqualTo(60);
    }

    @Test
    void E12_a_time_that_comes_twice_asks_which() {
        assertThatThrownBy(() -> slot(AUTUMN, "02:30", "04:30", null)).isInstanceOf(TimeComesTwice.class);
        assertThat(slot(AUTUMN, "02:30", "04:30", RepeatedHour.FIRST).minutes()).isEqualTo(180);
        assertThat(slot(AUTUMN, "02:30", "04:30", RepeatedHour.of("Second")).minutes())
                .isEqualTo(120);
        assertThatThrownBy(() -> RepeatedHour.of("third")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void E12_two_hours_on_the_clock_in_that_night_are_three() {
        assertThat(slot(AUTUMN, "01:30", "03:30", null).minutes()).isEqualTo(180);
    }

    @Test
    void S34_without_an_end_it_lasts_two_hours_as_they_pass() {
        assertThat(usual(LocalDate.of(2027, 2, 9), "15:15").endsAt().toLocalTime())
                .isEqualTo(LocalTime.of(17, 15));
        assertThat(usual(SPRING, "00:30").endsAt().toLocalTime()).isEqualTo(LocalTime.of(3, 30));
        assertThat(usual(SPRING, "01:30").minutes()).isEqualTo(120);
        assertThat(usual(AUTUMN, "01:30").minutes()).isEqualTo(120);
        assertThat(usual(AUTUMN, "21:59").endsAt().toLocalTime()).isEqualTo(LocalTime.of(23, 59));
    }

    @Test
    void an_end_that_would_be_past_midnight_must_be_said() {
        assertThatThrownBy(() -> usual(SPRING, "23:00")).isInstanceOf(UsualEndIsPastMidnight.class);
        assertThatThrownBy(() -> usual(SPRING, "22:00")).isInstanceOf(UsualEndIsPastMidnight.class);
        assertThat(slot(SPRING, "23:00", "23:45", null).minutes()).isEqualTo(45);
    }

    private static TimeSlot usual(LocalDate day, String from) {
        return TimeSlot.of(day, LocalTime.parse(from), null, null);
    }

    @Test
    void E12_it_says_how_to_tell_the_two_apart() {
        assertThat(new TimeComesTwice().sentence().danish()).endsWith("Vælg, om det er første eller anden gang.");
        assertThat(new TimeComesTwice(new Sentence("Skriv det.", "Write it."))
                        .sentence()
                        .english())
                .endsWith("the first or the second is meant. Write it.");
    }

    @Test
    void a_meeting_lasts_some_time() {
        assertThatThrownBy(() -> slot(SPRING, "15:15", "15:15", null)).isInstanceOf(MeetingEndsBeforeItStarts.class);
    }

    @Test
    void two_that_touch_do_not_overlap() {
        TimeSlot first = slot(AUTUMN, "13:00", "15:00", null);

        assertThat(first.overlaps(slot(AUTUMN, "15:00", "17:00", null))).isFalse();
        assertThat(first.overlaps(slot(AUTUMN, "14:59", "17:00", null))).isTrue();
    }
}
