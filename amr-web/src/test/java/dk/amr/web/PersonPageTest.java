package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String anna = "/personer/" + idOf("anna");

    @AfterEach
    void stop() {
        web.close();
    }

    private String idOf(String name) {
        return web.scriptOf(Role.OFFICE_ADMIN)
                .read("/people?q=" + name)
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private String change(String word) {
        return office.get(anna).body().replaceAll("(?s).*href=\"(/personer/[^\"]*/" + word + ")\".*", "$1");
    }

    @Test
    void the_heading_says_who_it_is() {
        assertThat(office.get(anna).body())
                .contains("<h1>Anna Prøve er AMR på Bosted Elmehøj til 14. november 2028</h1>")
                .contains("Kan få et tilbud om netværk i Skanderborg.");
    }

    @Test
    void where_addresses_are_corrected_stands_beside_them() {
        assertThat(office.get(anna).body()).contains(anna + "/ret\">Ret navn og kontakt</a>");
        assertThat(web.browserOf(Role.CONSULTANT).get(anna).body()).doesNotContain(anna + "/ret\"");
        assertThat(web.browserOf(Role.CONSULTANT).get(anna + "/ret").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_re_election_begins_where_the_mandate_that_ran_out_ended() {
        web.importRegister("""
                Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Tiltrådt;Fratrådt
                1;Inés;Prøve;AMR;Skolen;Odder;01-12-2024;
                2;Åge;Prøve;AMR;Haven;Odder;01-12-2022;
                3;Kaj;Prøve;AMR;Engen;Odder;01-12-2025;30-11-2026""");

        assertThat(office.get("/personer/" + idOf("inés") + "/hverv").body())
                .contains("value=\"Skolen\"", "value=\"01-12-2026\"")
                .containsPattern("value=\"RE_ELECTION\"[^>]*checked");
        assertThat(office.get("/personer/" + idOf("åge") + "/hverv").body())
                .containsPattern("value=\"FIRST_ELECTION\"[^>]*checked");
        assertThat(office.get("/personer/" + idOf("kaj") + "/hverv").body())
                .containsPattern("value=\"FIRST_ELECTION\"[^>]*checked");
    }

    @Test
    void somebody_away_is_shown_with_the_last_day_and_what_it_means() {
        web.importRegister("""
                Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Tiltrådt;Orlov
                1;Inés;Prøve;AMR;Skolen;Odder;01-01-2026;01-10-2026/31-03-2027""");

        assertThat(office.get("/personer/" + idOf("inés")).body())
                .contains("Er på orlov fra hvervet til og med 31. marts 2027. Tilbud sendes ikke imens.");
    }

    @Test
    void deadlines_of_several_mandates_tell_of_which_they_are_and_what_ends_them() {
        web.importRegister("""
                Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Tiltrådt
                1;Inés;Prøve;AMR;Skolen;Odder;01-12-2026
                1;Inés;Prøve;AMR;Havnen;Odder;01-12-2026""");

        assertThat(office.get("/personer/" + idOf("inés")).body())
                .contains("<dt>Uddannelsens tre dage på Skolen</dt>", "<dt>Uddannelsens tre dage på Havnen</dt>")
                .contains("i kolonnen »Kursus gennemført«");
    }

    @Test
    void those_on_leave_are_said_not_to_be_counted_under_a_role() {
        assertThat(office.get("/personer?hverv=amr").body()).contains("på orlov fra hvervet, er ikke talt med");
        assertThat(office.get("/personer").body()).doesNotContain("på orlov fra hvervet, er ikke talt med");
    }

    @Test
    void a_refused_form_keeps_what_was_typed_with_the_error_beside_it() {
        HttpResponse<String> refused = office.submit(
                anna + "/hverv",
                anna + "/hverv",
                Map.of("role", "AMR", "workplace", "Støttecenter Nord", "from", "01-02-2027", "months", "36"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"Støttecenter Nord\"")
                .contains("value=\"36\"")
                .contains(
                        "<a href=\"#agreement\">Aftale om længere periode: En valgperiode over 24 måneder kræver en aftale.")
                .contains("aria-describedby=\"agreement-hint agreement-error\"");
    }

    @Test
    void what_cannot_be_read_is_told_for_every_field_at_once() {
        HttpResponse<String> refused = office.submit(
                anna + "/hverv", anna + "/hverv", Map.of("role", "AMR", "from", "31-02-2027", "months", "mange"));

        assertThat(refused.body())
                .contains("Tre ting mangler at blive rettet")
                .contains("href=\"#workplace\"")
                .contains("href=\"#from\"")
                .contains("href=\"#months\"");
    }

    @Test
    void a_mandate_is_ended_by_its_form() {
        String end = change("afslut");
        assertThat(office.get(end).body()).doesNotContain("ud af netværket");
        HttpResponse<String> done =
                office.submit(end, end, Map.of("on", "31-01-2027", "reason", "LEFT_WORKPLACE", "version", "1"));

        assertThat(done.headers().firstValue("Location")).contains(anna + "?gjort=afslut");
        assertThat(office.get(anna + "?gjort=afslut").body())
                .contains("til 31. januar 2027</h1>")
                .contains("Hvervet har fået sin sidste dag.");
    }

    @Test
    void somebody_who_was_overtaken_sees_what_is_and_what_they_wrote() {
        String end = change("afslut");
        office.submit(end, end, Map.of("on", "31-01-2027", "reason", "OTHER", "version", "1"));

        HttpResponse<String> overtaken =
                office.submit(end, end, Map.of("on", "28-02-2027", "reason", "OTHER", "version", "1"));

        assertThat(overtaken.statusCode()).isEqualTo(412);
        assertThat(overtaken.body())
                .contains("En anden nåede at rette det samme")
                .contains("til 31. januar 2027.")
                .contains("value=\"28-02-2027\"")
                .contains("name=\"version\" value=\"2\"");
    }

    @Test
    void a_consultant_is_not_offered_what_only_the_office_does() {
        Browser consultant = web.browserOf(Role.CONSULTANT);

        assertThat(consultant.get(anna).body()).doesNotContain("/afslut").doesNotContain("/beskyttelse");
        assertThat(consultant.get(anna + "/hverv").statusCode()).isEqualTo(403);
    }

    @Test
    void a_contact_is_protected_at_a_press() {
        HttpResponse<String> pressed =
                office.submit(anna, anna + "/beskyttelse", Map.of("version", "1", "beskyttet", "ja"));
        HttpResponse<String> again =
                office.submit(anna, anna + "/beskyttelse", Map.of("version", "1", "beskyttet", "nej"));

        assertThat(pressed.headers().firstValue("Location")).contains(anna + "?gjort=beskyttet");
        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(web.browserOf(Role.KREDS_CHAIR).get(anna).body()).doesNotContain("anna@example.org");
        assertThat(office.get(anna).body()).contains("anna@example.org");
    }

    @Test
    void what_somebody_typed_is_never_markup() {
        String page =
                office.get("/personer?q=%3Cscript%3Ealert(1)%3C/script%3E").body();

        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void a_language_once_chosen_stays() {
        office.submit("/", "/sprog", Map.of("sprog", "en", "tilbage", "//evil.example"));

        assertThat(office.get(anna).body())
                .contains("<html lang=\"en\">")
                .contains("<h1>Anna Prøve is AMR at Bosted Elmehøj until 14 November 2028</h1>");
        assertThat(office.get("/").body()).contains("Six AMRs still lack an offer of a network");
        assertThat(office.get("/intet").body()).contains("There is nothing here");
    }

    @Test
    void a_redirect_never_leaves_home() {
        HttpResponse<String> sent = office.submit("/", "/sprog", Map.of("sprog", "da", "tilbage", "/\\evil.example"));

        assertThat(sent.headers().firstValue("Location")).contains("/");
    }
}
