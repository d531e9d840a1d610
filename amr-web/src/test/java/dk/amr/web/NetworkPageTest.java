package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworkPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String skanderborg = "/netvaerk/" + season.network("Skanderborg");

    @AfterEach
    void stop() {
        web.close();
    }

    private String href(String page, String end) {
        return office.get(page).body().replaceAll("(?s).*?href=\"(/netvaerk/[^\"]*/" + end + ")\".*", "$1");
    }

    @Test
    void the_list_says_which_kommunegrupper_lack_a_network() {
        assertThat(office.get("/netvaerk").body())
                .contains("<h1>Én kommunegruppe mangler et netværk</h1>")
                .contains("Én AMR kan ikke få et tilbud, før der er et.")
                .contains("href=\"/netvaerk/nyt?kommunegruppe=Sams%C3%B8\"")
                .contains("2 af 3")
                .contains("aria-current=\"page\">Netværk</a>");
    }

    @Test
    void a_network_says_who_is_in_it_and_how_they_stand() {
        String aarhus = office.get("/netvaerk/" + season.network("Aarhus")).body();

        assertThat(office.get(skanderborg).body())
                .contains("<h1>Netværket i Skanderborg har to deltagere</h1>")
                .contains(season.consultant().login().value())
                .contains("To mangler at kvittere for levereglerne. Det kan ske, når de svarer på en mødeinvitation")
                .contains("ser siden. Deltagerne og deres ledere ser den ikke.")
                .contains(">Registrér kvittering<", ">Registrér udtræden<")
                .doesNotContain("Forlader netværket<")
                .contains("href=\"" + skanderborg.replace("/netvaerk/", "/moeder/nyt?netvaerk=")
                        + "\">Planlæg et møde</a>");
        assertThat(aarhus).contains("Har været med").contains("medlemskabet sluttede 31. dec. 2026");
    }

    @Test
    void whoever_leads_a_network_sends_its_offers_from_its_page() {
        String anna = "/personer/" + season.person("anna");
        Browser leader = web.browserOf(season.consultant());

        assertThat(leader.get(skanderborg).body())
                .contains("Skal have et tilbud", "<a class=\"no-print\" href=\"" + anna + "/tilbud\">Send tilbud")
                .doesNotContain("href=\"/tilbud\"", "Gry Prøve");
        assertThat(office.get(skanderborg).body())
                .contains(anna + "/tilbud", "<a href=\"/tilbud\">Send til flere på én gang</a>");
        assertThat(web.browserOf(Role.PRIVACY).get(skanderborg).body())
                .contains("Skal have et tilbud")
                .doesNotContain(anna + "/tilbud");

        leader.submit(anna + "/tilbud", anna + "/tilbud", Map.of());

        assertThat(leader.get(skanderborg).body())
                .contains("Åbne tilbud", anna + "/svar")
                .doesNotContain("Skal have et tilbud", anna + "/tilbud\"");
    }

    @Test
    void what_stands_in_the_way_of_an_offer_is_said_at_the_name() {
        office.submit(
                "/netvaerk/nyt",
                "/netvaerk",
                Map.of(
                        "kommunegruppe", "Samsø",
                        "facilitator", season.consultant().login().value(),
                        "fra", "01-02-2027"));

        assertThat(office.get("/netvaerk/" + season.network("Samsø")).body())
                .containsPattern(
                        "Eva Prøve</a></th><td class=\"note\"><span class=\"chip watch\">netværket er ikke begyndt")
                .doesNotContain("Send tilbud<");
    }

    @Test
    void a_network_is_established_by_its_form() {
        HttpResponse<String> done = office.submit(
                "/netvaerk/nyt?kommunegruppe=Sams%C3%B8",
                "/netvaerk",
                Map.of(
                        "kommunegruppe", "Samsø",
                        "facilitator", season.consultant().login().value(),
                        "fra", "01-01-2027"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(office.get("/netvaerk").body()).contains("<h1>Alle kommunegrupper har et netværk</h1>");
        assertThat(office.get("/netvaerk/" + season.network("Samsø")).body())
                .contains("Der er ikke sendt nogen tilbud endnu.");
    }

    @Test
    void what_is_refused_stands_at_its_field_and_nothing_typed_is_lost() {
        HttpResponse<String> refused = office.submit(
                "/netvaerk/nyt",
                "/netvaerk",
                Map.of("kommunegruppe", "Samsø", "facilitator", "nobody@example.org", "fra", "01-01-2027"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#facilitator\"")
                .contains("value=\"nobody@example.org\"")
                .contains("value=\"Samsø\"");
    }

    @Test
    void every_field_is_named_where_all_that_is_wrong_is_told() {
        HttpResponse<String> refused = office.submit(
                "/netvaerk/nyt", "/netvaerk", Map.of("kommunegruppe", "", "facilitator", "", "fra", "snart"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#kommunegruppe\">Kommunegruppe: Feltet skal udfyldes.</a>")
                .contains("<a href=\"#facilitator\">Facilitator: Feltet skal udfyldes.</a>")
                .contains("<a href=\"#fra\">Fra og med: ");
    }

    @Test
    void whoever_may_see_the_accounts_is_led_there_when_a_facilitator_has_none() {
        Map<String, String> fields = Map.of("facilitator", "ny@example.org", "fra", "01-01-2027", "version", "1");
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);

        assertThat(manager.submit(skanderborg, skanderborg + "/facilitator", fields)
                        .body())
                .contains("har en aktiv konto i kredsen den dag", "<a href=\"/konti\">Til konti</a>");
        assertThat(office.submit(skanderborg, skanderborg + "/facilitator", fields)
                        .body())
                .contains("har en aktiv konto i kredsen den dag")
                .doesNotContain("href=\"/konti\"", "amr account add");
    }

    @Test
    void nobody_is_offered_oneself_to_hand_a_network_over_to() {
        Account own = web.account(Role.OFFICE_MANAGER, Role.CONSULTANT);
        String other = web.account(Role.CONSULTANT).login().value();

        assertThat(web.browserOf(own).get(skanderborg).body())
                .contains("<option value=\"" + other + "\">", "Skal det være dig selv, så bed en kollega om at skifte.")
                .contains("Der sendes ingen besked om skiftet")
                .doesNotContain("<option value=\"" + own.login().value());
    }

    @Test
    void the_facilitator_is_changed_and_somebody_overtaken_sees_both() {
        String other = web.account(Role.CONSULTANT).login().value();
        Map<String, String> fields = Map.of("facilitator", other, "fra", "01-01-2027", "version", "1");

        HttpResponse<String> done = office.submit(skanderborg, skanderborg + "/facilitator", fields);
        HttpResponse<String> overtaken = office.submit(skanderborg, skanderborg + "/facilitator", fields);

        assertThat(done.headers().firstValue("Location")).contains(skanderborg + "?gjort=facilitator");
        assertThat(overtaken.statusCode()).isEqualTo(412);
        assertThat(overtaken.body()).contains("<details open").contains("value=\"" + other + "\"");
    }

    @Test
    void only_those_who_may_see_the_accounts_are_told_whom_to_choose() {
        String login = web.account(Role.CONSULTANT).login().value();

        assertThat(web.browserOf(Role.OFFICE_MANAGER).get("/netvaerk/nyt").body())
                .contains(login);
        assertThat(office.get("/netvaerk/nyt").body()).doesNotContain(login);
    }

    @Test
    void the_only_consultant_there_is_stands_there_to_begin_with() {
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);
        String first = "value=\"" + season.consultant().login().value() + "\"";
        String facilitator = "(?s).*name=\"facilitator\"[^>]*" + first + ".*";

        assertThat(manager.get("/netvaerk/nyt").body()).matches(facilitator);
        web.account(Role.CONSULTANT);
        assertThat(manager.get("/netvaerk/nyt").body()).doesNotMatch(facilitator);
    }

    @Test
    void a_network_is_closed_by_its_form() {
        office.submit(skanderborg, skanderborg + "/luk", Map.of("sidste", "31-12-2026", "version", "1"));

        assertThat(office.get(skanderborg).body())
                .contains("<h1>Netværket i Skanderborg blev lukket 31. december 2026</h1>")
                .doesNotContain(skanderborg + "/luk", "Planlæg et møde");
        assertThat(office.get("/netvaerk").body()).contains("To kommunegrupper mangler et netværk");
    }

    @Test
    void that_somebody_leaves_is_recorded() {
        String leave = href(skanderborg, "forlad");

        HttpResponse<String> done = office.submit(leave, leave, Map.of("sidste", "31-12-2026", "version", "1"));

        assertThat(done.headers().firstValue("Location")).contains(skanderborg + "?gjort=forladt");
        assertThat(office.get(skanderborg).body()).contains("forladt 31. dec. 2026");
    }

    @Test
    void an_acknowledgement_told_aloud_is_recorded() {
        String acknowledge = href(skanderborg, "kvittering");

        assertThat(office.get(acknowledge).body()).contains("har kvitteret for levereglerne</h1>");
        HttpResponse<String> done =
                office.submit(acknowledge, acknowledge, Map.of("maade", "ORAL", "dag", "01-01-2027"));

        assertThat(done.headers().firstValue("Location")).contains(skanderborg + "?gjort=kvitteret");
        assertThat(office.get(skanderborg).body()).contains(">kvitteret<");
    }

    @Test
    void a_consultant_finds_only_the_networks_they_lead() {
        Browser own = web.browserOf(season.consultant());
        Browser other = web.browserOf(Role.CONSULTANT);

        assertThat(own.get(skanderborg).body())
                .contains("/forlad")
                .doesNotContain(skanderborg + "/luk")
                .doesNotContain(skanderborg + "/facilitator");
        assertThat(other.get(skanderborg).statusCode()).isEqualTo(404);
        assertThat(other.get("/netvaerk").body()).contains("Skanderborg").doesNotContain(skanderborg);
        assertThat(other.get("/netvaerk/nyt").statusCode()).isEqualTo(403);
    }

    @Test
    void the_menu_shows_only_what_the_role_may_see() {
        assertThat(web.browserOf(Role.EXECUTIVE_COMMITTEE).get("/").body())
                .doesNotContain("href=\"/netvaerk\"")
                .doesNotContain("href=\"/tilbud\"")
                .doesNotContain("href=\"/beskeder\"");
        assertThat(web.browserOf(Role.KREDS_CHAIR).get("/").body())
                .contains("href=\"/netvaerk\"")
                .doesNotContain("href=\"/tilbud\"");
        assertThat(office.get("/").body()).contains("href=\"/tilbud\"").contains("href=\"/beskeder\"");
    }
}
