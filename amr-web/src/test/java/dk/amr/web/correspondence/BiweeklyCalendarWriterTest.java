package dk.amr.web.correspondence;

import static dk.amr.domain.correspondence.CalendarFixture.STAMP;
import static dk.amr.domain.correspondence.CalendarFixture.START;
import static dk.amr.domain.correspondence.CalendarFixture.UID;
import static dk.amr.domain.correspondence.CalendarFixture.anEntry;
import static dk.amr.domain.correspondence.CalendarFixture.inDenmark;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.CalendarEntry;
import dk.amr.domain.correspondence.CalendarEntry.Kind;
import dk.amr.domain.correspondence.CalendarFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BiweeklyCalendarWriterTest {

    private final BiweeklyCalendarWriter writer = new BiweeklyCalendarWriter();

    private List<String> unfolded(CalendarEntry entry) {
        return unfolded(writer.invitation(entry));
    }

    private static List<String> unfolded(CalendarFile file) {
        return List.of(file.text().replace("\r\n ", "").split("\r\n"));
    }

    private static Stream<String> lines(List<String> all, String property) {
        return all.stream().filter(line -> line.matches(property + "[;:].*"));
    }

    @Test
    void a_meeting_in_summer_stands_there_in_danish_time_with_the_rules_of_that_time() {
        assertThat(writer.invitation(anEntry()).method()).isEqualTo("REQUEST");
        assertThat(unfolded(anEntry()))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//dk.amr//amr//DA",
                        "METHOD:REQUEST",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Copenhagen",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:19960331T020000",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "TZNAME:CEST",
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:19961027T030000",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "TZNAME:CET",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "BEGIN:VEVENT",
                        "UID:" + UID + "@amr",
                        "SEQUENCE:0",
                        "DTSTAMP:20270112T083000Z",
                        "LAST-MODIFIED:20270112T083000Z",
                        "DTSTART;TZID=Europe/Copenhagen:20270511T151500",
                        "DTEND;TZID=Europe/Copenhagen:20270511T171500",
                        "SUMMARY:Netværksmøde",
                        "LOCATION:Rådhuset\\, lokale 3",
                        "ORGANIZER:mailto:post@amr.example.org",
                        "STATUS:CONFIRMED",
                        "TRANSP:OPAQUE",
                        "CLASS:PRIVATE",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void a_meeting_that_moves_and_is_called_off_stays_the_same_entry_in_later_editions() {
        List<String> moved = unfolded(anEntry(Kind.REQUEST, 1, START.plusSeconds(86400)));
        List<String> calledOff = unfolded(anEntry(Kind.CANCEL, 2, START.plusSeconds(86400)));

        assertThat(moved).contains("METHOD:REQUEST", "UID:" + UID + "@amr", "SEQUENCE:1", "STATUS:CONFIRMED");
        assertThat(calledOff).contains("METHOD:CANCEL", "UID:" + UID + "@amr", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(writer.invitation(anEntry(Kind.CANCEL, 2, START)).method()).isEqualTo("CANCEL");
    }

    @Test
    void nobody_is_named_but_the_organizer() {
        assertThat(writer.invitation(anEntry()).text())
                .doesNotContain("ATTENDEE")
                .containsOnlyOnce("@amr.example.org");
        assertThat(unfolded(anEntry("Møde", ""))).noneMatch(line -> line.matches("(ORGANIZER|LOCATION|ATTENDEE).*"));
    }

    @Test
    void text_means_what_it_says_and_nothing_more() {
        List<String> all = unfolded(anEntry("A; B, C \\ D: \"E\"", "\\n; ^n, ATTENDEE:x"));

        assertThat(lines(all, "SUMMARY")).containsExactly("SUMMARY:A\\; B\\, C \\\\ D: \"E\"");
        assertThat(lines(all, "LOCATION")).containsExactly("LOCATION:\\\\n\\; ^n\\, ATTENDEE:x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"æ", "–", "😀", "e", "a ", "xæ–😀"})
    void no_line_is_wider_than_75_octets_and_no_letter_is_cut(String letter) {
        for (int before = 0; before < 5; before++) {
            String title = "x".repeat(before) + letter.repeat(200) + ".";
            byte[] text = writer.invitation(anEntry(title, "")).text().getBytes(StandardCharsets.UTF_8);
            List<String> octets = List.of(new String(text, StandardCharsets.ISO_8859_1).split("\r\n"));

            assertThat(octets).allMatch(line -> line.length() <= 75);
            assertThat(octets).allMatch(line -> !isRestOfLetter(line.charAt(line.startsWith(" ") ? 1 : 0)));
            assertThat(unfolded(anEntry(title, ""))).contains("SUMMARY:" + title);
        }
    }

    private static boolean isRestOfLetter(char octet) {
        return (octet & 0xC0) == 0x80;
    }

    @Test
    void lines_are_filled_before_they_are_folded() {
        assertThat(writer.invitation(anEntry("x".repeat(67), "")).text())
                .contains("SUMMARY:" + "x".repeat(67) + "\r\n");
        assertThat(writer.invitation(anEntry("x".repeat(68), "")).text())
                .contains("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
        assertThat(writer.invitation(anEntry("å".repeat(34), "")).text())
                .contains("SUMMARY:" + "å".repeat(33) + "\r\n å\r\n");
        assertThat(writer.invitation(anEntry()).text().replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-10-31T00:00:00Z", "2027-10-31T00:59:59Z", "2027-10-31T01:00:00Z", "2027-10-31T01:59:59Z"})
    void what_touches_the_hour_that_comes_twice_is_told_in_utc(String moment) {
        Instant start = Instant.parse(moment);
        String digits = moment.replaceAll("[-:]", "");

        assertThat(lines(unfolded(anEntry(Kind.REQUEST, 0, start)), "DT(START|END)"))
                .hasSize(2)
                .allMatch(line -> line.endsWith("Z"))
                .contains("DTSTART:" + digits);
        assertThat(lines(unfolded(anEntry(Kind.REQUEST, 0, start.minusSeconds(7200))), "DT(START|END)"))
                .allMatch(line -> line.endsWith("Z"))
                .contains("DTEND:" + digits);
    }

    @Test
    void what_goes_on_across_that_hour_is_told_in_danish_time() {
        Instant start = inDenmark("2027-10-31T01:30");
        List<String> all = unfolded(new CalendarEntry(
                Kind.REQUEST, UID, 0, STAMP, start, start.plusSeconds(3 * 3600), "Nattevagt", "", null));

        assertThat(lines(all, "DT(START|END)").filter(line -> line.contains("2027")))
                .containsExactly(
                        "DTSTART;TZID=Europe/Copenhagen:20271031T013000",
                        "DTEND;TZID=Europe/Copenhagen:20271031T033000");
    }

    @Test
    void a_feed_shows_all_entries_under_its_name_and_those_called_off_as_such() {
        CalendarFile feed = writer.feed(
                "Netværk, Skanderborg\r\nATTENDEE:x",
                List.of(anEntry(), anEntry(Kind.CANCEL, 3, inDenmark("2027-02-09T15:15"))));
        List<String> all = unfolded(feed);

        assertThat(feed.method()).isEqualTo("PUBLISH");
        assertThat(all)
                .contains(
                        "METHOD:PUBLISH",
                        "NAME:Netværk\\, Skanderborg\\nATTENDEE:x",
                        "X-WR-CALNAME:Netværk\\, Skanderborg\\nATTENDEE:x",
                        "DTSTART;TZID=Europe/Copenhagen:20270511T151500",
                        "DTSTART;TZID=Europe/Copenhagen:20270209T151500");
        assertThat(lines(all, "STATUS")).containsExactly("STATUS:CONFIRMED", "STATUS:CANCELLED");
        assertThat(all).containsOnlyOnce("BEGIN:VTIMEZONE").noneMatch(line -> line.startsWith("ATTENDEE"));
        assertThat(unfolded(writer.feed("Tom", List.of())))
                .contains("METHOD:PUBLISH")
                .doesNotContain("BEGIN:VEVENT");
    }
}
