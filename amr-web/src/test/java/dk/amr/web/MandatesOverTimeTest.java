package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MandatesOverTimeTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final Script script = web.scriptOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private String idOf(String name) {
        return script.read("/people?q=" + name).path("items").path(0).path("id").asText();
    }

    private String page(String name) {
        return "/personer/" + idOf(name);
    }

    private JsonNode mandate(String name, int number) {
        return script.read("/people/" + idOf(name)).path("mandates").path(number);
    }

    private String form(String name, String word) {
        return page(name) + "/hverv/" + mandate(name, 0).path("id").asText() + "/" + word;
    }

    private int status(String name, String verb, String body) {
        return script.send(
                        "POST",
                        "/mandates/" + mandate(name, 0).path("id").asText() + "/" + verb,
                        body,
                        "If-Match",
                        "\"1\"")
                .statusCode();
    }

    private void reportAwaiting() {
        office.submit(
                page("Medlem30") + "/hverv",
                page("Medlem30") + "/hverv",
                Map.of(
                        "role",
                        "AMR",
                        "workplace",
                        "Bosted Elmehøj",
                        "from",
                        "15-11-2026",
                        "months",
                        "24",
                        "awaiting",
                        "ja"));
    }

    @Test
    void an_election_that_is_only_reported_says_so_and_can_be_registered_or_rejected() {
        reportAwaiting();
        String body = office.get(page("Medlem30")).body();

        assertThat(body)
                .contains("<h1>Medlem30 Prøve er meldt som AMR på Bosted Elmehøj, ikke registreret</h1>")
                .contains("Et hverv fra 15. november 2026 venter på, at valget bliver registreret.")
                .contains("<span class=\"chip\">meldt, ikke registreret</span>")
                .contains("class=\"awaited\"")
                .contains("/registrer\"", "/afvis\"", "/ret\"")
                .doesNotContain("/afslut\"", "/orlov\"", "/genvalg\"", "Opkald efter det første år");
        assertThat(office.get("/personer?q=Medlem30").body()).contains("meldt, ikke registreret");
    }

    @Test
    void an_election_is_registered_by_its_form() {
        reportAwaiting();
        String register = form("Medlem30", "registrer");
        HttpResponse<String> done = office.submit(register, register, Map.of("version", "1"));

        assertThat(done.headers().firstValue("Location")).contains(page("Medlem30") + "?gjort=registrer");
        assertThat(office.get(page("Medlem30") + "?gjort=registrer").body())
                .contains("er AMR på Bosted Elmehøj til 14. november 2028</h1>")
                .contains("Valget er registreret.");
    }

    @Test
    void a_rejected_election_stands_in_the_table_and_not_on_the_line() {
        reportAwaiting();
        String reject = form("Medlem30", "afvis");
        HttpResponse<String> unsaid = office.submit(reject, reject, Map.of("version", "1"));
        office.submit(reject, reject, Map.of("version", "1", "reason", "ELECTION_INVALID"));

        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(office.get(page("Medlem30")).body())
                .contains("<h1>Medlem30 Prøve er medlem uden hverv</h1>")
                .contains("afvist: valget er ugyldigt")
                .doesNotContainPattern("<svg class=\"timeline\"|/hverv/[^\"]+/ret\"|Ingen hverv endnu");
        assertThat(mandate("Medlem30", 0).path("rejectedFor").asText()).isEqualTo("ELECTION_INVALID");
    }

    @Test
    void R5_a_re_election_begins_the_day_after_and_is_offered_once() {
        String renew = form("carla", "genvalg");

        assertThat(office.get(renew).body()).contains("value=\"01-03-2027\"", "Carla Prøve er genvalgt som AMR");
        office.submit(renew, renew, Map.of("version", "1", "elected", "10-02-2027", "from", "", "months", "24"));
        assertThat(mandate("carla", 0).path("startsOn").asText()).isEqualTo("2027-03-01");
        assertThat(mandate("carla", 0).path("election").path("kind").asText()).isEqualTo("RE_ELECTION");
        assertThat(office.get(page("carla")).body())
                .contains(" til 28. februar 2029</h1>")
                .doesNotContain("/genvalg\"");
    }

    @Test
    void R5_a_re_election_that_is_too_early_is_told_beside_its_field() {
        String renew = form("carla", "genvalg");
        HttpResponse<String> refused = office.submit(
                renew, renew, Map.of("version", "1", "elected", "10-02-2027", "from", "28-02-2027", "months", "24"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#from\">Hvervet begynder: Det tidligere hverv er ikke slut før den dag.")
                .contains("value=\"28-02-2027\"");
    }

    @Test
    void E1_who_moves_leaves_one_mandate_and_takes_up_another_in_one_form() {
        String move = form("finn", "flyttet");
        HttpResponse<String> half =
                office.submit(move, move, Map.of("version", "1", "on", "30-04-2027", "elected", "01-06-2027"));

        assertThat(half.body()).contains("href=\"#workplace\"", "value=\"01-06-2027\"");
        office.submit(
                move,
                move,
                Map.of(
                        "version",
                        "1",
                        "on",
                        "30-04-2027",
                        "workplace",
                        "Støttecenter Nord",
                        "elected",
                        "01-06-2027",
                        "months",
                        "24"));
        assertThat(mandate("finn", 0).path("startsOn").asText()).isEqualTo("2027-06-01");
        assertThat(mandate("finn", 1).path("lastDay").asText()).isEqualTo("2027-04-30");
        assertThat(mandate("finn", 1).path("endReason").asText()).isEqualTo("LEFT_WORKPLACE");
    }

    @Test
    void a_correction_begins_with_what_is_known_and_moves_what_follows() {
        String correct = form("anna", "ret");

        assertThat(office.get(correct).body()).contains("value=\"02-11-2026\"", "value=\"15-11-2026\"");
        HttpResponse<String> refused = office.submit(
                correct,
                correct,
                Map.of("version", "1", "elected", "02-11-2026", "from", "01-12-2026", "months", "36"));
        assertThat(refused.body())
                .contains(
                        "<a href=\"#agreement\">Aftale om længere periode: En valgperiode over 24 måneder kræver en aftale.");
        office.submit(
                correct,
                correct,
                Map.of("version", "1", "elected", "02-11-2026", "from", "01-12-2026", "months", "24"));
        assertThat(office.get(page("anna")).body())
                .contains("til 30. november 2028</h1>")
                .contains("1. marts 2027")
                .contains("1. december 2027");
    }

    @Test
    void somebody_who_was_overtaken_is_told_in_every_form() {
        String correct = form("anna", "ret");
        office.submit(correct, correct, Map.of("version", "1", "from", "01-12-2026"));

        for (String word : new String[] {"ret", "genvalg", "flyttet"}) {
            HttpResponse<String> overtaken = office.submit(
                    form("anna", word),
                    form("anna", word),
                    Map.of(
                            "version",
                            "1",
                            "from",
                            "02-12-2028",
                            "on",
                            "01-02-2027",
                            "elected",
                            "01-11-2028",
                            "workplace",
                            "Støttecenter Nord"));
            assertThat(overtaken.statusCode()).as(word).isEqualTo(412);
            assertThat(overtaken.body()).contains("En anden nåede at rette det samme", "value=\"02-12-2028\"");
        }
    }

    @Test
    void a_script_registers_rejects_renews_transfers_and_corrects_from_a_version() {
        reportAwaiting();

        assertThat(status("Medlem30", "reject", "{\"reason\":\"LEFT_WORKPLACE\"}"))
                .isEqualTo(422);
        assertThat(status("Medlem30", "activate", "")).isEqualTo(204);
        assertThat(status("Medlem30", "activate", "")).isEqualTo(412);
        assertThat(status("anna", "activate", "")).isEqualTo(422);
        assertThat(status("carla", "renew", "{\"electedOn\":\"2027-02-10\",\"isAwaited\":true}"))
                .isEqualTo(201);
        assertThat(mandate("carla", 0).path("state").asText()).isEqualTo("REPORTED");
        assertThat(status("carla", "reject", "{\"reason\":\"DATA_ERROR\"}")).isEqualTo(204);
        assertThat(status("finn", "transfer", "{\"lastDay\":\"2027-04-30\"}")).isEqualTo(204);
        assertThat(
                        status(
                                "gry",
                                "transfer",
                                "{\"lastDay\":\"2027-04-30\",\"workplace\":\"Støttecenter Nord\",\"electedOn\":\"2027-05-20\"}"))
                .isEqualTo(201);
        assertThat(status("anna", "correct", "{\"months\":36}")).isEqualTo(422);
        assertThat(status("anna", "correct", "{\"startsOn\":\"2026-12-01\"}")).isEqualTo(204);
        assertThat(mandate("anna", 0).path("lastDay").asText()).isEqualTo("2028-11-30");
    }

    @Test
    void a_script_that_names_no_version_is_asked_for_one() {
        String address = "/mandates/" + mandate("anna", 0).path("id").asText() + "/";

        assertThat(script.send("POST", address + "activate", "").statusCode()).isEqualTo(428);
        assertThat(script.send("POST", address + "renew", "{\"electedOn\":\"2027-02-10\"}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(script.send("POST", address + "correct", "{\"months\":24}").statusCode())
                .isEqualTo(428);
    }

    @Test
    void of_two_mandates_the_list_says_which_runs_out_first() {
        web.importRegister("Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Tiltrådt;Valgperiode\n"
                + "100006;Finn;Prøve;TR;Aarhus Specialbosted;Aarhus;01-01-2026;24");

        assertThat(office.get("/personer?q=finn").body()).contains("AMR og TR", "31. dec. 2027 (TR)</time>");
    }
}
