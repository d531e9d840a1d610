package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.OneTimeCodes;
import dk.amr.domain.access.signin.SecondStep;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SecondStepTest {

    private static final Pattern WAY = Pattern.compile("name=\"vej\" value=\"([^\"]*)\"");
    private static final Pattern RECOVERY = Pattern.compile("<code>([^<]*)</code>");

    private final RunningWeb web = RunningWeb.empty();
    private final Account anna = web.account(Role.SYSTEM_ADMIN);
    private final Browser here = web.browserOf(anna);
    private final Browser there = web.browserOf(anna);

    @AfterEach
    void stop() {
        web.close();
    }

    private String code(int stepsAway) {
        SecondStep step = web.ports().secondSteps().find(anna.id()).orElseThrow();
        return web.get(OneTimeCodes.class).code(step.app(), RunningWeb.NOW.getEpochSecond() / 30 + stepsAway);
    }

    private HttpResponse<String> begin(String password) {
        return here.submit("/min-konto", "/min-konto/totrin", Map.of("totrin-password", password));
    }

    private HttpResponse<String> confirm(String code) {
        return here.submit("/min-konto", "/min-konto/totrin/bekraeft", Map.of("kode", code));
    }

    private static HttpResponse<String> enter(Browser browser, HttpResponse<String> asked, String code) {
        Matcher way = WAY.matcher(asked.body());
        assertThat(way.find()).isTrue();
        return browser.post("/kode", Browser.tokenOn(asked.body()), Map.of("vej", way.group(1), "kode", code));
    }

    @Test
    void A6_it_is_set_up_on_the_own_page_and_asked_for_at_the_door() {
        HttpResponse<String> begun = begin(RunningWeb.PASSWORD);
        assertThat(begun.body()).contains("SECR", "otpauth://totp/AMR:", "<svg class=\"square\" viewBox=\"0 0 ");
        HttpResponse<String> wrong = confirm("nej");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"kode-error\"").doesNotContain("otpauth");
        List<String> recovery = RECOVERY.matcher(confirm(code(0)).body())
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();

        assertThat(recovery).hasSize(10);
        assertThat(here.get("/min-konto").body()).contains("Totrinslogin er slået til.");
        assertThat(there.get("/min-konto").statusCode()).isEqualTo(303);

        HttpResponse<String> asked = there.signIn(anna.login().value(), RunningWeb.PASSWORD);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Skriv koden");
        assertThat(there.get("/min-konto").statusCode()).isEqualTo(303);
        HttpResponse<String> refused = enter(there, asked, "000000x");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(enter(there, refused, code(1)).headers().firstValue("Location"))
                .contains("/");
        assertThat(there.get("/min-konto").statusCode()).isEqualTo(200);
        assertThat(enter(there, asked, recovery.getFirst()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_of_recovery_codes_has_forms_that_work() {
        begin(RunningWeb.PASSWORD);
        HttpResponse<String> recovery = confirm(code(0));

        HttpResponse<String> english =
                here.post("/sprog", Browser.tokenOn(recovery.body()), Map.of("sprog", "en", "tilbage", "/min-konto"));
        assertThat(english.headers().firstValue("Location")).contains("/min-konto");
        HttpResponse<String> out = here.post("/log-ud", Browser.tokenOn(recovery.body()), Map.of());
        assertThat(out.headers().firstValue("Location")).contains("/log-ind?ud=1");
    }

    @Test
    void what_is_refused_is_told_on_the_own_page() {
        HttpResponse<String> refused = begin("noget helt andet");

        String location = refused.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo("/min-konto?afvist=adgangskode-forkert");
        assertThat(here.get(location).body()).contains("role=\"alert\"");
    }

    @Test
    void it_is_turned_off_with_a_code() {
        begin(RunningWeb.PASSWORD);
        confirm(code(0));

        HttpResponse<String> off = here.submit("/min-konto", "/min-konto/totrin/fra", Map.of("kode", code(1)));

        assertThat(off.headers().firstValue("Location")).contains("/min-konto?gjort=totrin-fra");
        assertThat(here.get("/min-konto").body()).doesNotContain("Totrinslogin er slået til.");
        assertThat(web.browser()
                        .signIn(anna.login().value(), RunningWeb.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }
}
