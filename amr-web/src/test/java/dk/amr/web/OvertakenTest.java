package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E9: two browsers have the same form open; the one who saves last sees both, loses nothing and overwrites nothing. */
class OvertakenTest {

    private static final Pattern ROW = Pattern.compile(
            "<tr><th scope=\"row\">([^<]*)</th><td class=\"as-written\"[^>]*>([^<]*)</td><td class=\"as-written\"[^>]*>([^<]*)</td></tr>");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser first = web.browserOf(Role.OFFICE_ADMIN);
    private final Browser second = web.browserOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return fields;
    }

    private static List<List<String>> rows(HttpResponse<String> page) {
        return ROW.matcher(page.body())
                .results()
                .map(each -> List.of(each.group(1), each.group(2), each.group(3)))
                .toList();
    }

    private static String version(String page) {
        Matcher matcher = VERSION.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String href(String page, String end) {
        return first.get(page).body().replaceAll("(?s).*?href=\"([^\"]*/" + end + ")(\\?[^\"]*)?\".*", "$1");
    }

    /** Both have the page open; the first saves, then the second. */
    private HttpResponse<String> late(
            String page, String action, Map<String, String> theirs, Map<String, String> yours) {
        String seen = version(second.get(page).body());
        theirs.put("version", seen);
        yours.put("version", seen);
        assertThat(first.submit(page, action, theirs).statusCode()).isEqualTo(303);
        HttpResponse<String> late = second.submit(page, action, yours);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .contains("En anden har ændret dette imens.", "Lad det stå, som det er nu", "alligevel</button>")
                .contains("name=\"version\" value=\"" + (Integer.parseInt(seen) + 1) + "\"");
        return late;
    }

    /** The second saves all the same, from what stands now. */
    private HttpResponse<String> anyway(
            HttpResponse<String> late, String page, String action, Map<String, String> yours) {
        yours.put("version", version(late.body()));
        yours.put("handling", "gem");
        return second.submit(page, action, yours);
    }

    private String planned() {
        first.submit(
                "/kommunegruppemoeder/nyt",
                "/kommunegruppemoeder",
                Map.of("gruppe", "Skanderborg", "dag", "01-02-2027", "fra", "7", "til", "8.30"));
        return first.submit(
                        "/moeder/nyt?netvaerk=" + season.network("Skanderborg"),
                        "/moeder",
                        Map.of(
                                "netvaerk", season.network("Skanderborg"),
                                "dag", "01-02-2027",
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
    void a_mandate_that_was_corrected_first_is_shown_field_by_field_and_saved_all_the_same() {
        String form = href("/personer/" + season.person("anna"), "ret");
        Map<String, String> yours = fields("from", "1.12.2026", "months", "12");

        HttpResponse<String> late = late(form, form, fields("from", "01-12-2026", "months", "24"), yours);

        assertThat(rows(late))
                .contains(List.of("Valgperiode i måneder", "24", "12"))
                .noneMatch(row -> row.get(0).equals("Begynder"));
        assertThat(late.body()).contains("value=\"1.12.2026\"", "value=\"12\"");
        assertThat(anyway(late, form, form, yours).statusCode()).isEqualTo(303);
        assertThat(first.get(form).body()).contains("value=\"12\"");
    }

    @Test
    void a_mandate_that_was_ended_first_tells_the_last_day_and_the_reason_there_are() {
        String form = href("/personer/" + season.person("anna"), "afslut");

        HttpResponse<String> late = late(
                form,
                form,
                fields("on", "31-01-2027", "reason", "OTHER"),
                fields("on", "28-02-2027", "reason", "LEFT_WORKPLACE"));

        assertThat(rows(late))
                .anyMatch(row -> row.get(0).equals("Hvervet") && row.get(1).contains("til 31. januar 2027"))
                .anyMatch(row -> row.get(1).equals("31-01-2027") && row.get(2).equals("28-02-2027"));
        assertThat(late.body()).contains("value=\"LEFT_WORKPLACE\" checked");
    }

    @Test
    void a_meeting_that_was_revised_first_is_told_beside_what_was_typed_and_nothing_is_half_applied() {
        String meeting = planned();
        Map<String, String> yours = fields("sted", "Rådhuset", "tema", "Vold");

        HttpResponse<String> late =
                late(meeting + "/ret", meeting + "/ret", fields("sted", "Biblioteket", "tema", "Vold"), yours);

        assertThat(rows(late))
                .contains(List.of("Sted", "Biblioteket", "Rådhuset"))
                .anyMatch(row -> row.get(0).equals("Mødet"));
        assertThat(first.get(meeting).body()).contains("Biblioteket").doesNotContain("Rådhuset");
        assertThat(anyway(late, meeting + "/ret", meeting + "/ret", yours).statusCode())
                .isEqualTo(303);
        assertThat(first.get(meeting).body()).contains("Rådhuset");
    }

    @Test
    void a_meeting_that_was_moved_first_is_told_beside_another_time() {
        String form = planned() + "/flyt";
        Map<String, String> theirs = fields("dag", "02-02-2027", "fra", "10.00", "til", "12.00", "grund", "Lokalet");
        Map<String, String> yours = fields("dag", "03-02-2027", "fra", "10", "til", "12.00", "grund", "Ferie");

        HttpResponse<String> late = late(form, form, theirs, yours);

        assertThat(rows(late))
                .contains(List.of("Ny dag", "02-02-2027", "03-02-2027"))
                .noneMatch(row -> row.get(1).equals("10.00"));
        assertThat(late.body()).contains("Ferie</textarea>");
        assertThat(anyway(late, form, form, yours).statusCode()).isEqualTo(303);
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
        String form = href("/kommunegruppemoeder?aar=2027", "holdt");

        HttpResponse<String> late = late(form, form, fields("tr", "5", "amr", "3"), fields("tr", "6", "amr", "3"));

        assertThat(rows(late))
                .anyMatch(row -> row.get(1).equals("5") && row.get(2).equals("6"))
                .noneMatch(row -> row.get(2).equals("3"));
        assertThat(late.body()).contains("value=\"6\"");
    }

    @Test
    void a_network_that_was_handed_over_first_is_told_beside_whom_was_chosen() {
        String network = "/netvaerk/" + season.network("Skanderborg");
        String anne = web.account(Role.CONSULTANT).login().value();
        String bo = web.account(Role.CONSULTANT).login().value();
        Map<String, String> yours = fields("facilitator", bo, "fra", "01-01-2027");

        HttpResponse<String> late =
                late(network, network + "/facilitator", fields("facilitator", anne, "fra", "01-01-2027"), yours);

        assertThat(rows(late)).containsExactly(List.of("Facilitator", anne, bo));
        assertThat(late.body()).contains("<details open", "value=\"" + bo + "\"");
        assertThat(anyway(late, network, network + "/facilitator", yours).statusCode())
                .isEqualTo(303);
        assertThat(first.get(network).body()).contains("<dd>" + bo);
    }

    @Test
    void a_network_that_was_closed_first_tells_its_last_day() {
        String network = "/netvaerk/" + season.network("Skanderborg");

        HttpResponse<String> late =
                late(network, network + "/luk", fields("sidste", "31-03-2027"), fields("sidste", "30-04-2027"));

        assertThat(rows(late))
                .anyMatch(row -> row.get(1).equals("31-03-2027") && row.get(2).equals("30-04-2027"));
    }

    @Test
    void somebody_who_left_first_is_told_of() {
        String form = href("/netvaerk/" + season.network("Skanderborg"), "forlad");

        HttpResponse<String> late = late(form, form, fields("sidste", "31-12-2026"), fields("sidste", "30-12-2026"));

        assertThat(rows(late))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("31. dec. 2026"));
        assertThat(late.body()).contains("value=\"30-12-2026\"");
    }

    @Test
    void a_kommunegruppe_that_was_changed_first_is_told_in_both_its_forms() {
        String group = href("/kommunegrupper", "[0-9a-f-]{36}");

        HttpResponse<String> admitted =
                late(group, group + "/amr", fields("amr-fra", "01-03-2027"), fields("amr-fra", "01-04-2027"));
        HttpResponse<String> mapped = late(
                group,
                group + "/kommuner",
                fields("kommune", "Læsø", "fra", "01-03-2027"),
                fields("kommune", "Fanø", "fra", "01-03-2027"));

        assertThat(rows(admitted))
                .anyMatch(row -> row.get(1).equals("01-03-2027") && row.get(2).equals("01-04-2027"));
        assertThat(rows(mapped))
                .anyMatch(row -> row.get(1).contains("Læsø") && row.get(2).contains("Fanø"));
        assertThat(mapped.body()).contains("value=\"Fanø\"");
    }

    @Test
    void a_contact_that_was_protected_first_is_asked_about_again() {
        String anna = "/personer/" + season.person("anna");
        Map<String, String> yours = fields("beskyttet", "nej");

        HttpResponse<String> late = late(anna, anna + "/beskyttelse", fields("beskyttet", "ja"), yours);

        assertThat(rows(late)).containsExactly(List.of("Kontaktoplysningerne", "beskyttet", "ikke beskyttet"));
        assertThat(late.body()).contains("value=\"nej\" checked");
        assertThat(anyway(late, anna, anna + "/beskyttelse", yours).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_breach_that_was_decided_first_can_be_decided_all_the_same() {
        Browser leader = web.browserOf(season.consultant());
        String page = href("/netvaerk/" + season.network("Skanderborg"), "forlad")
                .replaceAll(".*/deltagere/(.*)/forlad", "/deltagelser/$1/brud");
        leader.submit(page, page, Map.of("dag", "20-12-2026"));
        String seen = version(leader.get(page).body());
        String warn = leader.get(page).body().replaceAll("(?s).*action=\"([^\"]*/advar)\".*", "$1");
        web.browserOf(Role.OFFICE_MANAGER).submit(page, warn.replace("/advar", "/udeluk"), Map.of("version", seen));

        HttpResponse<String> late = leader.submit(page, warn, Map.of("version", seen));
        HttpResponse<String> done = leader.submit(page, warn, Map.of("version", version(late.body())));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(rows(late))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("udelukkelse foreslået"));
        assertThat(late.body()).contains("action=\"" + warn + "\"");
        assertThat(done.statusCode()).isEqualTo(303);
    }

    @Test
    void an_offer_that_was_changed_first_is_told_of_before_it_is_taken_back() {
        first.submit("/tilbud", "/tilbud", Map.of());
        String form = href("/tilbud?tilstand=aabne", "traek-tilbage");
        String seen = version(second.get(form).body());
        first.submit(form, form, Map.of("version", seen));

        HttpResponse<String> late = second.submit(form, form, Map.of("version", seen));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(rows(late))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("trukket tilbage"));
    }
}
