package dk.amr.web;

import static dk.amr.web.TwoBrowsers.fields;
import static dk.amr.web.TwoBrowsers.rows;
import static dk.amr.web.TwoBrowsers.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E9, at meetings: of two with the same form open, the last to save sees both, loses and overwrites nothing. */
class OvertakenAtMeetingsTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final TwoBrowsers both = TwoBrowsers.of(web);
    private final Browser first = both.first();
    private final Browser second = both.second();

    @AfterEach
    void stop() {
        web.close();
    }

    private String planned() {
        return planned("01-02-2027");
    }

    private String planned(String day) {
        first.submit(
                "/kommunegruppemoeder/nyt",
                "/kommunegruppemoeder",
                Map.of("gruppe", "Skanderborg", "dag", day, "fra", "7", "til", "8.30"));
        return first.submit(
                        "/moeder/nyt?netvaerk=" + season.network("Skanderborg"),
                        "/moeder",
                        Map.of(
                                "netvaerk", season.network("Skanderborg"),
                                "dag", day,
                                "fra", "10.00",
                                "sted", "Kulturhuset",
                                "tema", "Vold og trusler",
                                "skabelon", "STANDARD",
                                "handling", "gem"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("\\?.*", "");
    }

    @Test
    void a_meeting_that_was_revised_first_is_told_beside_what_was_typed_and_nothing_is_half_applied() {
        String meeting = planned();
        Map<String, String> yours = fields("sted", "Rådhuset", "tema", "Vold");

        HttpResponse<String> late =
                both.late(meeting + "/ret", meeting + "/ret", fields("sted", "Biblioteket", "tema", "Vold"), yours);

        assertThat(rows(late))
                .contains(List.of("Sted", "Biblioteket", "Rådhuset"))
                .anyMatch(row -> row.get(0).equals("Mødet"));
        assertThat(first.get(meeting).body()).contains("Biblioteket").doesNotContain("Rådhuset");
        assertThat(both.anyway(late, meeting + "/ret", meeting + "/ret", yours).statusCode())
                .isEqualTo(303);
        assertThat(first.get(meeting).body()).contains("Rådhuset");
    }

    @Test
    void a_meeting_that_was_moved_first_is_told_beside_another_time() {
        String form = planned() + "/flyt";
        Map<String, String> theirs = fields("dag", "02-02-2027", "fra", "10.00", "til", "12.00", "grund", "Lokalet");
        Map<String, String> yours = fields("dag", "03-02-2027", "fra", "10", "til", "12.00", "grund", "Ferie");

        HttpResponse<String> late = both.late(form, form, theirs, yours);

        assertThat(rows(late))
                .contains(List.of("Ny dag", "02-02-2027", "03-02-2027"))
                .noneMatch(row -> row.get(1).equals("10.00"));
        assertThat(late.body()).contains("Ferie</textarea>");
        assertThat(both.anyway(late, form, form, yours).statusCode()).isEqualTo(303);
    }

    @Test
    void a_meeting_that_was_moved_before_it_was_called_off_says_so() {
        String meeting = planned();
        String seen = version(second.get(meeting + "/aflys").body());
        Map<String, String> move =
                fields("dag", "02-02-2027", "fra", "10.00", "til", "12.00", "grund", "Lokalet", "version", seen);
        first.submit(meeting + "/flyt", meeting + "/flyt", move);

        HttpResponse<String> late =
                second.submit(meeting + "/aflys", meeting + "/aflys", Map.of("grund", "TOO_FEW", "version", seen));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(rows(late))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("2. februar 2027", "planlagt"));
    }

    @Test
    void a_kommunegruppemoede_that_was_held_first_is_told_beside_what_was_counted() {
        first.submit(
                "/kommunegruppemoeder/nyt",
                "/kommunegruppemoeder",
                Map.of("gruppe", "Skanderborg", "dag", "01-01-2027", "fra", "7", "til", "8.30"));
        String form = both.href("/kommunegruppemoeder?aar=2027", "holdt");

        HttpResponse<String> late = both.late(form, form, fields("tr", "5", "amr", "3"), fields("tr", "6", "amr", "3"));

        assertThat(rows(late))
                .anyMatch(row -> row.get(1).equals("5") && row.get(2).equals("6"))
                .noneMatch(row -> row.get(2).equals("3"));
        assertThat(late.body()).contains("value=\"6\"");
    }

    @Test
    void attendance_that_somebody_else_recorded_first_is_told_person_by_person() {
        String meeting = planned("01-01-2027");
        first.submit(meeting, meeting + "/inviter", Map.of());
        String attendance = meeting + "/fremmoede";
        String seat = first.get(attendance).body().replaceAll("(?s).*?name=\"s-([0-9a-f-]{36})\".*", "$1");
        Map<String, String> typed =
                fields("s-" + seat, "-", "v-" + seat, "0", "l-" + seat, "ja", "grund", "Udsat", "f-" + seat, "PRESENT");
        first.submit(attendance, attendance, typed);
        typed.put("f-" + seat, "PARTIAL");

        HttpResponse<String> late = second.submit(attendance, attendance, typed);

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .contains("En anden har ændret dette imens.", "value=\"PARTIAL\" checked")
                .containsPattern(">til stede</td><td [^>]*>noget af tiden</td>");
        typed.put("s-" + seat, "PRESENT");
        typed.put("v-" + seat, "1");
        assertThat(second.submit(attendance, attendance, typed).statusCode()).isEqualTo(303);
    }

    @Test
    void a_meeting_that_was_closed_first_is_told_beside_what_was_agreed() {
        String meeting = planned("01-01-2027");
        first.submit(meeting, meeting + "/inviter", Map.of());
        String attendance = meeting + "/fremmoede";
        Map<String, String> everybody = fields("grund", "Udsat");
        Pattern.compile("name=\"s-([0-9a-f-]{36})\"")
                .matcher(first.get(attendance).body())
                .results()
                .map(found -> found.group(1))
                .forEach(seat -> everybody.putAll(
                        fields("s-" + seat, "-", "v-" + seat, "0", "l-" + seat, "ja", "f-" + seat, "PRESENT")));
        first.submit(attendance, attendance, everybody);
        String form = meeting + "/afslut";

        HttpResponse<String> late =
                both.late(form, form, fields("aftalt", "Vi ses igen i maj"), fields("aftalt", "Vi ses igen i juni"));

        assertThat(rows(late)).anyMatch(row -> row.get(1).contains("afsluttet"));
        assertThat(late.body()).contains("Vi ses igen i juni</textarea>");
    }
}
