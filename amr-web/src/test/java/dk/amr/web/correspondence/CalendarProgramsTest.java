package dk.amr.web.correspondence;

import static dk.amr.domain.correspondence.CalendarFixture.STAMP;
import static dk.amr.domain.correspondence.CalendarFixture.START;
import static dk.amr.domain.correspondence.CalendarFixture.anEntry;
import static dk.amr.domain.correspondence.CalendarFixture.inDenmark;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.CalendarEntry;
import dk.amr.domain.correspondence.CalendarEntry.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What programs that are not ours make of the files. On a machine without them it says aloud that they are left out;
 * with {@code -Damr.calendar.required=true} they fail.
 */
class CalendarProgramsTest {

    private static final String DENMARK = "Europe/Copenhagen";

    private final BiweeklyCalendarWriter writer = new BiweeklyCalendarWriter();

    @TempDir
    private Path home;

    private CalendarPrograms programs;

    @BeforeAll
    static void areThere() {
        if (!CalendarPrograms.areThere()) {
            String leftOut = "Uden kalenderprogrammer er disse prøver udeladt: CalendarProgramsTest."
                    + " Installér dem: apt-get install khal python3-icalendar.";
            if (Boolean.getBoolean("amr.calendar.required")) {
                throw new IllegalStateException(leftOut);
            }
            System.out.println(leftOut);
            Assumptions.abort(leftOut);
        }
    }

    @BeforeEach
    void open() {
        programs = new CalendarPrograms(home);
    }

    private static CalendarEntry meeting(Instant start, Instant end) {
        return new CalendarEntry(Kind.REQUEST, new UUID(7, 1), 0, STAMP, start, end, "Møde", "Rådhuset", null);
    }

    /** From two hours before the change to three behind it, and the meetings of the year. */
    @ParameterizedTest
    @CsvSource({
        "2027-02-09T14:15, 2027-02-09T16:15, 2027-02-09T15:15, 2027-02-09T17:15",
        "2027-05-11T13:15, 2027-05-11T15:15, 2027-05-11T15:15, 2027-05-11T17:15",
        "2027-03-27T22:30, 2027-03-28T00:30, 2027-03-27T23:30, 2027-03-28T01:30",
        "2027-03-28T00:00, 2027-03-28T00:59, 2027-03-28T01:00, 2027-03-28T01:59",
        "2027-03-28T00:30, 2027-03-28T01:30, 2027-03-28T01:30, 2027-03-28T03:30",
        "2027-03-28T01:00, 2027-03-28T02:00, 2027-03-28T03:00, 2027-03-28T04:00",
        "2027-10-30T23:00, 2027-10-30T23:59, 2027-10-31T01:00, 2027-10-31T01:59",
        "2027-10-30T23:30, 2027-10-31T00:30, 2027-10-31T01:30, 2027-10-31T02:30",
        "2027-10-31T00:00, 2027-10-31T00:45, 2027-10-31T02:00, 2027-10-31T02:45",
        "2027-10-31T00:30, 2027-10-31T01:30, 2027-10-31T02:30, 2027-10-31T02:30",
        "2027-10-31T01:00, 2027-10-31T01:45, 2027-10-31T02:00, 2027-10-31T02:45",
        "2027-10-31T01:30, 2027-10-31T02:30, 2027-10-31T02:30, 2027-10-31T03:30",
        "2027-10-31T02:00, 2027-10-31T03:00, 2027-10-31T03:00, 2027-10-31T04:00",
        "2027-10-30T23:30, 2027-10-31T02:30, 2027-10-31T01:30, 2027-10-31T03:30"
    })
    void a_moment_is_the_same_everywhere_and_the_clocks_show_it_as_danes_read_it(
            String start, String end, String startShown, String endShown) throws IOException {
        CalendarEntry entry = meeting(Instant.parse(start + ":00Z"), Instant.parse(end + ":00Z"));
        programs.khalTakes(writer.invitation(entry));

        assertThat(programs.icalendar(writer.invitation(entry)))
                .containsExactly("REQUEST|0|CONFIRMED|Møde|" + String.join("|", start, start, end, end));
        assertThat(programs.khalShows("UTC")).containsExactly(start + "|" + end + "|Møde|Rådhuset|CONFIRMED");
        assertThat(programs.khalShows(DENMARK))
                .containsExactly(startShown + "|" + endShown + "|Møde|Rådhuset|CONFIRMED");
    }

    @Test
    void a_meeting_that_moves_and_is_called_off_remains_one_entry() throws IOException {
        Instant moved = START.plusSeconds(86400);

        programs.khalTakes(writer.invitation(anEntry(Kind.REQUEST, 0, START)));
        assertThat(programs.khalShows(DENMARK))
                .containsExactly("2027-05-11T15:15|2027-05-11T17:15|Netværksmøde|Rådhuset, lokale 3|CONFIRMED");

        programs.khalTakes(writer.invitation(anEntry(Kind.REQUEST, 1, moved)));
        assertThat(programs.khalShows(DENMARK))
                .containsExactly("2027-05-12T15:15|2027-05-12T17:15|Netværksmøde|Rådhuset, lokale 3|CONFIRMED");

        programs.khalTakes(writer.invitation(anEntry(Kind.CANCEL, 2, moved)));
        assertThat(programs.khalShows(DENMARK))
                .containsExactly("2027-05-12T15:15|2027-05-12T17:15|Netværksmøde|Rådhuset, lokale 3|CANCELLED");
        assertThat(programs.icalendar(writer.invitation(anEntry(Kind.CANCEL, 2, moved))))
                .singleElement()
                .asString()
                .startsWith("CANCEL|2|CANCELLED|Netværksmøde|2027-05-12T13:15|");
    }

    @Test
    void a_feed_brings_every_meeting_with_its_own_time() throws IOException {
        programs.khalTakes(writer.feed(
                "Netværk",
                List.of(
                        meeting(inDenmark("2027-02-09T15:15"), inDenmark("2027-02-09T17:15")),
                        anEntry(),
                        new CalendarEntry(
                                Kind.CANCEL,
                                new UUID(7, 2),
                                1,
                                STAMP,
                                Instant.parse("2027-10-31T01:30:00Z"),
                                Instant.parse("2027-10-31T02:30:00Z"),
                                "Nat",
                                "",
                                null))));

        assertThat(programs.khalShows(DENMARK))
                .containsExactly(
                        "2027-02-09T15:15|2027-02-09T17:15|Møde|Rådhuset|CONFIRMED",
                        "2027-05-11T15:15|2027-05-11T17:15|Netværksmøde|Rådhuset, lokale 3|CONFIRMED",
                        "2027-10-31T02:30|2027-10-31T03:30|Nat||CANCELLED");
    }

    @Test
    void long_and_odd_text_comes_back_as_it_was() throws IOException {
        String title = "Møde; \"stress\", æøå – 😀 " + "blåbærgrød ".repeat(20) + "slut";
        programs.khalTakes(writer.invitation(anEntry(title, "C:\\sal; 1, kælder")));

        assertThat(programs.khalShows(DENMARK))
                .containsExactly("2027-05-11T15:15|2027-05-11T17:15|" + title + "|C:\\sal; 1, kælder|CONFIRMED");
        assertThat(programs.icalendar(writer.invitation(anEntry(title, ""))).getFirst())
                .contains("|" + title + "|");
    }
}
