package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
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
}
