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
                    .contains("Ingen har fået et tilbud endnu.");
        }
    }
}
