package dk.amr.domain.correspondence;

import static dk.amr.domain.correspondence.CalendarFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.amr.domain.correspondence.CalendarEntry.Kind;
import dk.amr.domain.shared.InvalidValue;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarEntryTest {

    private static CalendarEntry entry(int sequence, Instant end, String title, String place) {
        return new CalendarEntry(
                Kind.REQUEST, CalendarFixture.UID, sequence, CalendarFixture.STAMP, START, end, title, place, null);
    }

    private static void isRefused(String rule, ThrowingCallable deed) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(deed)
                .extracting(InvalidValue::rule)
                .isEqualTo(rule);
    }

    @Test
    void it_ends_after_it_begins_by_a_second_at_least() {
        assertThat(entry(0, START.plusSeconds(1), "Møde", "").end()).isEqualTo(START.plusSeconds(1));

        isRefused("calendar-end-is-not-after-start", () -> entry(0, START, "Møde", ""));
        isRefused("calendar-end-is-not-after-start", () -> entry(0, START.minusSeconds(60), "Møde", ""));
        isRefused("calendar-end-is-not-after-start", () -> entry(0, START.plusMillis(999), "Møde", ""));
    }

    @Test
    void editions_are_counted_from_nought() {
        isRefused("calendar-sequence-is-negative", () -> entry(-1, START.plusSeconds(60), "Møde", ""));
    }

    @Test
    void it_has_a_title_and_perhaps_a_place() {
        isRefused("calendar-title-is-missing", () -> entry(0, START.plusSeconds(60), " ", "Rådhuset"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nATTENDEE:mailto:x@example.org", "a\nb", "a\tb", "a\u0085b", "a\u2028b", "a\u2029b"})
    void nothing_in_it_begins_a_line(String text) {
        isRefused("calendar-text-has-control-characters", () -> entry(0, START.plusSeconds(60), text, ""));
        isRefused("calendar-text-has-control-characters", () -> entry(0, START.plusSeconds(60), "Møde", text));
    }

    @Test
    void printed_it_tells_nothing_of_the_occasion() {
        assertThat(entry(2, START.plusSeconds(60), "Møde om stress", "Rådhuset"))
                .hasToString("CalendarEntry[REQUEST " + CalendarFixture.UID + " 2]");
        assertThat(new CalendarFile("PUBLISH", "BEGIN:VCALENDAR")).hasToString("CalendarFile[PUBLISH]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "request", "REPLY", "REQUEST\r\nBcc: x@example.org"})
    void a_file_calls_cancels_or_shows(String method) {
        isRefused("calendar-method-is-unknown", () -> new CalendarFile(method, ""));
    }
}
