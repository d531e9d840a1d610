package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An AMR to whom no mail can go is promised none. */
final class WithoutAddressTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String anna = "/personer/" + season.person("anna");

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void who_has_no_address_is_named_as_such_before_anything_is_promised() {
        web.importRegister("Medlemsnr;Fornavn;Efternavn;Indmeldt;Kreds;Hverv;Arbejdsplads;Kommune;Tiltrådt\n"
                + "200009;Aage;Prøve;01-01-2020;Østjylland;AMR;Ø-Botilbuddet;Samsø;01-12-2026");
        String aage = "/personer/" + season.person("aage");

        assertThat(office.get("/tilbud").body())
                .containsPattern("Aage Prøve</a> <span class=\"chip watch\">ingen e-mailadresse");
        assertThat(office.get(aage).body())
                .contains("Kan få et tilbud om netværk i Samsø, men har ingen e-mailadresse.")
                .contains("Et tilbud kan ikke sendes, for personen har ingen e-mailadresse.")
                .doesNotContain(aage + "/tilbud");
        assertThat(office.get(anna).body()).contains(anna + "/tilbud").doesNotContain("ingen e-mailadresse");
    }
}
