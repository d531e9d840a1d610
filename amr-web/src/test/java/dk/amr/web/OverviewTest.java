package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class OverviewTest {

    @Test
    void the_office_reads_in_the_heading_how_many_lack_an_offer() {
        try (RunningWeb web = RunningWeb.withF1()) {
            String page = web.browserOf(Role.OFFICE_ADMIN).get("/").body();

            assertThat(page)
                    .contains("<h1>Seks AMR mangler et tilbud om netværk</h1>")
                    .contains("Ingen er tilbudt et netværk endnu.")
                    .contains("kommunegrupper kan det ikke sendes, før der er et netværk.")
                    .contains("er medlem og skal have det");
        }
    }

    @Test
    void nobody_is_late_with_offers_that_no_network_can_make_yet() {
        try (RunningWeb web = RunningWeb.withF1()) {
            String page = web.browserOf(Role.OFFICE_ADMIN).get("/").body();

            assertThat(page)
                    .contains("Seks AMR skal have tilbud", "Det kan ikke sendes endnu.", "Se, hvad der mangler")
                    .doesNotContain("længe over", "skulle være sendt", "Se og send");
        }
    }

    @Test
    void what_is_missing_for_an_offer_stands_beside_it_with_the_way_to_mend_it() {
        try (RunningWeb web = RunningWeb.withF1()) {
            Season.in(web);
            String page = web.browserOf(Role.OFFICE_ADMIN)
                    .get("/opgaver?slags=offer-due")
                    .body();

            assertThat(page)
                    .contains("<p>Kommunegruppen Samsø mangler et netværk.</p>")
                    .contains("href=\"/netvaerk/nyt?kommunegruppe=Sams%C3%B8\">Opret netværk i Samsø<");
        }
    }

    @Test
    void the_way_to_a_missing_network_stands_once_however_many_wait_for_it() {
        try (RunningWeb web = RunningWeb.withF1()) {
            String page = web.browserOf(Role.OFFICE_ADMIN)
                    .get("/opgaver?slags=offer-due")
                    .body();

            assertThat(page.split("<p>Kommunegruppen Skanderborg mangler et netværk.</p>", -1))
                    .hasSizeGreaterThan(2);
            assertThat(page).containsOnlyOnce(">Opret netværk i Skanderborg<");
        }
    }

    @Test
    void who_cannot_do_what_a_task_asks_for_reads_who_does() {
        try (RunningWeb web = RunningWeb.withF1()) {
            Season.in(web);
            Browser consultant = web.browserOf(Role.CONSULTANT);

            assertThat(consultant.get("/opgaver?slags=network-needed").body())
                    .contains("<p>AMR venter dér på et tilbud. Det gør kontoret.</p>")
                    .doesNotContain("href=\"/netvaerk\">Se dem", "/netvaerk/nyt");
            assertThat(web.browserOf(Role.OFFICE_ADMIN).get("/opgaver").body()).doesNotContain("Det gør kontoret.");
        }
    }

    @Test
    void a_workplace_that_is_to_elect_anew_leads_to_those_who_are_there() {
        try (RunningWeb web = RunningWeb.withF1()) {
            Script script = web.scriptOf(Role.OFFICE_ADMIN);
            String finn = "/people/" + Season.in(web).person("finn");
            String mandate =
                    script.read(finn).path("mandates").path(0).path("id").asText();
            HttpResponse<String> ended = script.send(
                    "POST",
                    "/mandates/" + mandate + "/end",
                    "{\"lastDay\":\"2026-12-20\",\"reason\":\"LEFT_WORKPLACE\"}",
                    "If-Match",
                    "\"1\"");

            assertThat(ended.statusCode()).as(ended.body()).isEqualTo(204);
            assertThat(web.browserOf(Role.OFFICE_ADMIN)
                            .get("/opgaver?slags=by-election")
                            .body())
                    .contains(
                            "Spørg til nyvalg på",
                            "Opgaven forsvinder, når en ny AMR dér er meldt, eller efter 90 dage.")
                    .containsPattern("href=\"/personer\\?q=[^\"]+\">Se, hvem der er dér<");
        }
    }
}
