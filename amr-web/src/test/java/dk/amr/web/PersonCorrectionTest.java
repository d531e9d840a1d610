package dk.amr.web;

import static dk.amr.web.TwoBrowsers.fields;
import static dk.amr.web.TwoBrowsers.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name, an e-mail and a telephone are put right where somebody rings and tells them. */
final class PersonCorrectionTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String anna = "/personer/" + season.person("anna");

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> corrected(String... fields) {
        return office.submit(anna + "/ret", anna + "/ret", fields(fields));
    }

    @Test
    void the_form_begins_with_what_is_known_and_keeps_what_is_typed() {
        assertThat(office.get(anna).body()).contains("<a href=\"" + anna + "/ret\">Ret navn og kontakt</a>");
        assertThat(office.get(anna + "/ret").body())
                .contains("value=\"Anna\"", "value=\"Prøve\"", "value=\"anna@example.org\"")
                .contains("næste registerfil skriver over det");

        HttpResponse<String> done = corrected(
                "given",
                "Anna",
                "family",
                "Gift",
                "email",
                "Anna.Ny@example.org",
                "phone",
                "+45 72486301",
                "version",
                "1");

        assertThat(done.headers().firstValue("Location")).contains(anna + "?gjort=rettet-person");
        assertThat(office.get(anna + "?gjort=rettet-person").body())
                .contains("Navn og kontakt er rettet.", "Anna Gift", "mailto:anna.ny@example.org", "72 48 63 01");
        assertThat(office.get("/personer?q=gift").body()).contains("Anna Gift");
    }

    @Test
    void what_cannot_be_read_is_told_beside_what_was_typed() {
        HttpResponse<String> refused =
                corrected("given", "", "family", "", "email", "anna", "phone", "12", "version", "1");
        HttpResponse<String> nameless = corrected("given", "", "family", "", "email", "", "phone", "", "version", "1");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Tre ting mangler", "href=\"#given\"", "href=\"#email\"", "href=\"#phone\"")
                .contains("value=\"anna\"", "value=\"12\"");
        assertThat(nameless.body()).contains("<a href=\"#given\">Fornavn: Feltet skal udfyldes.");
        assertThat(corrected("given", "Anna", "family", "x".repeat(121), "email", "", "phone", "", "version", "1")
                        .body())
                .contains("<a href=\"#family\">Efternavn: Navnet er for langt");
        assertThat(corrected("given", "Anna 010190-1234", "family", "", "email", "", "phone", "", "version", "1")
                        .body())
                .contains("<a href=\"#given\">Fornavn: Det ligner et CPR-nummer.");
        assertThat(office.get(anna).body()).contains("anna@example.org");
    }

    @Test
    void whoever_comes_late_sees_both() {
        TwoBrowsers both = TwoBrowsers.of(web);

        HttpResponse<String> late = both.late(
                anna + "/ret",
                anna + "/ret",
                fields("given", "Anna", "family", "Prøve", "email", "en@example.org", "phone", ""),
                fields("given", "Anna", "family", "Prøve", "email", "to@example.org", "phone", ""));

        assertThat(rows(late)).containsExactly(List.of("E-mail", "en@example.org", "to@example.org"));
    }

    @Test
    void whoever_has_no_number_is_told_what_a_file_with_the_old_address_does() {
        web.importRegister("Medlemsnr;Fornavn;Efternavn;E-mail;Hverv;Arbejdsplads;Kommune;Tiltrådt\n"
                + ";Lis;Leder;lis@example.org;LEDER;Ø-Botilbuddet;Samsø;01-12-2026");

        assertThat(office.get("/personer/" + season.person("lis") + "/ret").body())
                .contains("uden medlemsnummer kendes en person på navn og e-mail");
    }

    @Test
    void whoever_waits_with_an_offer_needs_a_new_one() {
        assertThat(office.get(anna + "/ret").body()).doesNotContain("træk det tilbage");

        office.submit(anna, anna + "/tilbud", fields());

        assertThat(office.get(anna + "/ret").body()).contains("så træk det tilbage, og send det igen");
    }

    @Test
    void a_program_says_how_the_person_is_from_now_on() {
        Script script = web.scriptOf(Role.OFFICE_ADMIN);
        String path = "/people/" + season.person("anna");
        String body = "{\"givenName\":\"Anna\",\"familyName\":\"Gift\",\"email\":\"ny@example.org\"}";

        assertThat(script.send("PUT", path, body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);
        assertThat(script.send("PUT", path, body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(script.send("PUT", path, "{\"givenName\":\"Anna\"}", "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(400);
        assertThat(script.read(path).path("familyName").asText()).isEqualTo("Gift");
        assertThat(script.read(path).path("contact").path("email").asText()).isEqualTo("ny@example.org");
    }
}
