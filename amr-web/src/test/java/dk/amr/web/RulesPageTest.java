package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void ground_rules_stand_word_for_word_and_are_published_anew() {
        assertThat(office.get("/leveregler").body())
                .contains("<h1>Kredsens udgave 1 af levereglerne gælder, og der føres ikke noter</h1>")
                .contains("Gruppen har tavshedspligt om de oplysninger, den enkelte AMR deler.")
                .contains("Samtalen er en samtale om opgaver og ikke en samtale om enkeltpersoner.")
                .contains("Samtalen bør have fokus på fremtiden og muligheder frem for historiske problemer.");
        assertThat(office.get("/leveregler/ny").body())
                .contains("Der går ingen mail ud om den", "når de svarer på den næste invitation")
                .doesNotContain("kredsen af deltagere");
        HttpResponse<String> refused = office.submit(
                "/leveregler/ny", "/leveregler/ny", Map.of("tilfoejelse", "Telefonen er slukket.", "fra", "snart"));
        office.submit(
                "/leveregler/ny",
                "/leveregler/ny",
                Map.of("tilfoejelse", "Telefonen er slukket.", "noter", "ja", "fra", "01-01-2027"));

        assertThat(refused.body()).contains(">Telefonen er slukket.</textarea>").contains("href=\"#fra\"");
        assertThat(office.get("/leveregler").body())
                .contains("<h1>Kredsens udgave 2 af levereglerne gælder, og der føres noter</h1>")
                .contains("Telefonen er slukket.");
    }

    @Test
    void a_consultant_acknowledges_for_themselves_and_does_not_publish() {
        Browser consultant = web.browserOf(season.consultant());
        assertThat(consultant.get("/leveregler").body()).doesNotContain("/leveregler/ny");

        consultant.submit("/leveregler", "/leveregler/kvittering", Map.of());

        assertThat(consultant.get("/leveregler").body()).contains("Du kvitterede for udgaven 1. januar 2027.");
        assertThat(consultant.get("/leveregler/ny").statusCode()).isEqualTo(403);
    }
}
