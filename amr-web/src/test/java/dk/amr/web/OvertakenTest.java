package dk.amr.web;

import static dk.amr.web.TwoBrowsers.fields;
import static dk.amr.web.TwoBrowsers.rows;
import static dk.amr.web.TwoBrowsers.version;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E9: the one who saves last sees both, loses nothing and overwrites nothing. */
class OvertakenTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final TwoBrowsers both = TwoBrowsers.of(web);
    private final Browser first = both.first();
    private final Browser second = both.second();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_mandate_that_was_corrected_first_is_shown_field_by_field_and_saved_all_the_same() {
        String form = both.href("/personer/" + season.person("anna"), "ret");
        Map<String, String> yours = fields("from", "1.12.2026", "months", "36", "agreement", "lokalaftale");

        HttpResponse<String> late = both.late(form, form, fields("from", "01-12-2026", "months", "24"), yours);

        assertThat(rows(late))
                .contains(List.of("Valgperiode i måneder", "24", "36"))
                .noneMatch(row -> row.get(0).equals("Begynder"))
                .noneMatch(row -> row.get(2).equals("Ret hvervet"));
        assertThat(late.body()).contains("value=\"1.12.2026\"", "value=\"36\"");
        HttpResponse<String> saved = both.anyway(late, form, form, yours);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(first.get(form).body()).contains("value=\"36\"");
    }

    @Test
    void a_mandate_that_was_ended_first_tells_the_last_day_and_the_reason_there_are() {
        String form = both.href("/personer/" + season.person("anna"), "afslut");

        HttpResponse<String> late = both.late(
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
    void a_network_that_was_handed_over_first_is_told_beside_whom_was_chosen() {
        String network = "/netvaerk/" + season.network("Skanderborg");
        String anne = web.account(Role.CONSULTANT).login().value();
        String bo = web.account(Role.CONSULTANT).login().value();
        Map<String, String> yours = fields("facilitator", bo, "fra", "01-01-2027");

        HttpResponse<String> late =
                both.late(network, network + "/facilitator", fields("facilitator", anne, "fra", "01-01-2027"), yours);

        assertThat(rows(late)).containsExactly(List.of("Facilitator", anne, bo));
        assertThat(late.body()).contains("<details open", "value=\"" + bo + "\"");
        assertThat(both.anyway(late, network, network + "/facilitator", yours).statusCode())
                .isEqualTo(303);
        assertThat(first.get(network).body()).contains("<dd>" + bo);
    }

    @Test
    void a_network_that_was_closed_first_tells_its_last_day() {
        String network = "/netvaerk/" + season.network("Skanderborg");

        HttpResponse<String> late =
                both.late(network, network + "/luk", fields("sidste", "31-03-2027"), fields("sidste", "30-04-2027"));

        assertThat(rows(late))
                .anyMatch(row -> row.get(1).equals("31-03-2027") && row.get(2).equals("30-04-2027"));
    }

    @Test
    void somebody_who_left_first_is_told_of() {
        String form = both.href("/netvaerk/" + season.network("Skanderborg"), "forlad");

        HttpResponse<String> late =
                both.late(form, form, fields("sidste", "31-12-2026"), fields("sidste", "30-12-2026"));

        assertThat(rows(late))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("31. dec. 2026"));
        assertThat(late.body()).contains("value=\"30-12-2026\"");
    }

    @Test
    void a_kommunegruppe_that_was_changed_first_is_told_in_both_its_forms() {
        String group = both.href("/kommunegrupper", "[0-9a-f-]{36}");

        HttpResponse<String> admitted =
                both.late(group, group + "/amr", fields("amr-fra", "01-03-2027"), fields("amr-fra", "01-04-2027"));
        HttpResponse<String> mapped = both.late(
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

        HttpResponse<String> late = both.late(anna, anna + "/beskyttelse", fields("beskyttet", "ja"), yours);

        assertThat(rows(late)).containsExactly(List.of("Kontaktoplysningerne", "beskyttet", "ikke beskyttet"));
        assertThat(late.body()).contains("value=\"nej\" checked");
        assertThat(both.anyway(late, anna, anna + "/beskyttelse", yours).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_breach_that_was_decided_first_can_be_decided_all_the_same() {
        Browser leader = web.browserOf(season.consultant());
        String page = both.href("/netvaerk/" + season.network("Skanderborg"), "forlad")
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
        String form = both.href("/tilbud?tilstand=aabne", "traek-tilbage");
        String seen = version(second.get(form).body());
        first.submit(form, form, Map.of("version", seen));

        HttpResponse<String> late = second.submit(form, form, Map.of("version", seen));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(rows(late))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("trukket tilbage"));
    }
}
