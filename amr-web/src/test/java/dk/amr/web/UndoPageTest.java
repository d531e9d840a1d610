package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import dk.amr.domain.consent.Consent;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.kit.F1;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Person;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Imports listed and undone, in a browser and by scripts. */
class UndoPageTest {

    private static final Pattern WAITING = Pattern.compile("name=\"fil\" value=\"([^\"]+)\"");
    private static final String FIRST = "/register/indlaesninger/1";

    private final RunningWeb web = RunningWeb.empty();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final Script script = web.scriptOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> takeOver(String file) {
        HttpResponse<String> preview = office.follow(
                office.upload("/register", "/register/proeve", "fil", file.getBytes(StandardCharsets.UTF_8)));
        Matcher waiting = WAITING.matcher(preview.body());
        assertThat(waiting.find()).isTrue();
        return office.follow(
                office.post("/register/indlaes", Browser.tokenOn(preview.body()), Map.of("fil", waiting.group(1))));
    }

    private int people() {
        return script.read("/people").path("total").intValue();
    }

    private void agree() {
        Person anna = web.ports()
                .people()
                .withNumber(aKreds().id(), new MemberNumber("100001"))
                .orElseThrow();
        web.ports().consents().save(Consent.given(aKreds().id(), anna.id(), ConsentPurpose.PHONE, F1.DAY));
    }

    @Test
    void before_the_first_import_there_is_none() {
        assertThat(office.get("/register").body()).contains("Ingen fil er læst ind endnu.");
    }

    @Test
    void imports_are_listed_with_what_they_did() {
        takeOver(RunningWeb.f1());
        takeOver("Medlemsnr;Fornavn;Efternavn;Indmeldt;Kreds\n1;Nina;Prøve;01-01-2020;Østjylland\n");

        assertThat(office.get("/register").body())
                .contains("1: register.csv", "2: register.csv", "23 nye personer", "1 ny person")
                .contains("href=\"" + FIRST + "\"", "href=\"/register/indlaesninger/2\"")
                .doesNotContain("mappe");
    }

    @Test
    void an_import_is_looked_at_and_then_undone_once() {
        takeOver(RunningWeb.f1());
        HttpResponse<String> look = office.get(FIRST);
        assertThat(look.body()).contains("Indlæsning 1 kan fortrydes", "Fjernes", ">23<", "Intet er ændret endnu.");
        assertThat(people()).isEqualTo(23);

        HttpResponse<String> done = office.post(FIRST + "/fortryd", Browser.tokenOn(look.body()), Map.of());
        assertThat(done.headers().firstValue("Location")).contains("/register?fortrudt=1");
        assertThat(people()).isZero();
        assertThat(office.get("/register?fortrudt=1").body()).contains("Indlæsning 1 er fortrudt.", "er fortrudt</td>");
        assertThat(office.get(FIRST).statusCode()).isEqualTo(422);
        assertThat(office.get(FIRST).body()).contains("Indlæsningen er fortrudt.");
    }

    @Test
    void what_is_in_the_way_is_named_and_there_is_no_button() {
        takeOver(RunningWeb.f1());
        HttpResponse<String> before = office.get(FIRST);
        agree();

        HttpResponse<String> look = office.get(FIRST);
        assertThat(look.body())
                .contains("Indlæsning 1 kan ikke fortrydes", "Intet ændres.", "samtykker (1: Anna Prøve)")
                .doesNotContain("/fortryd\"");
        HttpResponse<String> tooLate = office.post(FIRST + "/fortryd", Browser.tokenOn(before.body()), Map.of());
        assertThat(tooLate.statusCode()).isEqualTo(422);
        assertThat(tooLate.body()).contains("samtykker (1: Anna Prøve)");
        assertThat(people()).isEqualTo(23);
    }

    @Test
    void an_import_that_is_not_there_is_not_found() {
        assertThat(office.get("/register/indlaesninger/7").statusCode()).isEqualTo(404);
        assertThat(office.get("/register/indlaesninger/syv").statusCode()).isEqualTo(404);
        assertThat(script.get("/register/imports/7").statusCode()).isEqualTo(404);
    }

    @Test
    void those_who_are_missing_are_named_in_the_preview() {
        takeOver(RunningWeb.f1());
        String without = RunningWeb.f1()
                .replace("100030;Medlem30;Prøve;medlem30@example.org", "100040;Nina;Prøve;nina@example.org")
                .replace("100004;Dan;Prøve;dan@example.org;72486300;01-01-2015;;Østjylland;TR", "");
        HttpResponse<String> preview = office.follow(
                office.upload("/register", "/register/proeve", "fil", without.getBytes(StandardCharsets.UTF_8)));

        assertThat(preview.body()).contains("Medlem30 Prøve", "<td>100030</td>");
        JsonNode report = Script.json(script.send("POST", "/register/preview", without));
        assertThat(report.path("gone").findValuesAsText("person")).contains("Medlem30 Prøve");
        assertThat(report.path("gone").size()).isEqualTo(report.path("missing").intValue());
    }

    @Test
    void scripts_list_imports_look_at_one_and_undo_it_once() {
        web.importF1();
        JsonNode only = script.read("/register/imports").path("imports").path(0);
        assertThat(only.path("standing").asText()).isEqualTo("UNDOABLE");
        assertThat(only.path("did").path("persons").path("new").intValue()).isEqualTo(23);
        assertThat(script.read("/register/imports/1").path("undone").booleanValue())
                .isFalse();

        HttpResponse<String> done = script.send("POST", "/register/imports/1/undo", "{}", "Idempotency-Key", "k1");
        HttpResponse<String> again = script.send("POST", "/register/imports/1/undo", "{}", "Idempotency-Key", "k1");
        assertThat(Script.json(done).path("undone").booleanValue()).isTrue();
        assertThat(again.body()).isEqualTo(done.body());
        assertThat(people()).isZero();
        assertThat(script.send("POST", "/register/imports/1/undo", "{}").body())
                .contains("urn:amr:rule:import-is-undone-already");
    }

    @Test
    void scripts_are_told_what_is_in_the_way() {
        web.importF1();
        agree();

        JsonNode obstacle = script.read("/register/imports/1").path("obstacles").path(0);
        assertThat(obstacle.path("what").asText()).isEqualTo("CONSENT");
        assertThat(obstacle.path("names").path(0).asText()).isEqualTo("Anna Prøve");
        HttpResponse<String> refused = script.send("POST", "/register/imports/1/undo", "{}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("urn:amr:rule:import-was-built-on");
    }

    @Test
    void those_who_may_not_are_turned_away() {
        web.importF1();

        assertThat(web.browserOf(Role.CONSULTANT).get(FIRST).statusCode()).isEqualTo(403);
        assertThat(web.scriptOf(Role.CONSULTANT).get("/register/imports").statusCode())
                .isEqualTo(403);
    }
}
