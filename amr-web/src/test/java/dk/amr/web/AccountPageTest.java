package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.SecondStep;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has an account, in a browser. */
class AccountPageTest {

    private static final Pattern LINK = Pattern.compile("<code[^>]*>http://127.0.0.1:8080(/velkommen/[^<]*)</code>");

    private final RunningWeb web = RunningWeb.empty();
    private final Account anna = web.account(Role.SYSTEM_ADMIN);
    private final Account bo = web.account(Role.CONSULTANT);
    private final Browser admin = web.browserOf(anna);
    private final Browser his = web.browserOf(bo);

    @AfterEach
    void stop() {
        web.close();
    }

    private static String page(Account account) {
        return "/konti/" + account.id().value();
    }

    private HttpResponse<String> press(Account account, String word, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("email", account.login().value());
        fields.put("konto", account.id().value().toString());
        fields.putIfAbsent("version", version(account));
        return admin.submit(page(account), "/konti/" + word, fields);
    }

    private String version(Account account) {
        return Integer.toString(now(account).version().number());
    }

    private Account now(Account account) {
        return web.ports().accounts().find(account.id()).orElseThrow();
    }

    private boolean isIn(Browser browser) {
        return browser.get("/min-konto").statusCode() == 200;
    }

    @Test
    void the_list_stands_in_the_order_of_the_column_that_is_chosen() {
        Account never = web.account(Role.KREDS_CHAIR);

        assertThat(admin.get("/konti?orden=logget-ind").body())
                .containsSubsequence(never.login().value(), bo.login().value())
                .contains("aria-sort=\"ascending\"");
        assertThat(admin.get("/konti?orden=-logget-ind").body())
                .containsSubsequence(bo.login().value(), never.login().value())
                .contains("aria-sort=\"descending\"");
        assertThat(admin.get(page(bo)).body()).contains("<a href=\"/konti?orden=-logget-ind\">Konti</a>");
    }

    @Test
    void everybody_is_listed_with_roles_and_how_the_account_is_used() {
        assertThat(admin.get("/konti").body())
                .contains(anna.login().value(), bo.login().value(), "faglig konsulent", "1. januar 2027 kl. 10.00")
                .contains("din egen", "Opret konto", "<a href=\"/konti\" aria-current=\"page\">Konti</a>");
        assertThat(his.get("/konti").statusCode()).isEqualTo(403);
        assertThat(his.get("/").body()).doesNotContain("href=\"/konti\"");
        assertThat(web.browserOf(Role.PRIVACY).get(page(bo)).body())
                .contains("faglig konsulent")
                .doesNotContain("/konti/roller");
        assertThat(admin.get("/konti/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_account_is_made_and_its_link_is_shown_once() {
        HttpResponse<String> empty = admin.submit("/konti/ny", "/konti", Map.of("ny-email", "carla"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Vælg mindst én rolle.", "value=\"carla\"", "id=\"ny-email-error\"");
        assertThat(admin.submit(
                                "/konti/ny",
                                "/konti",
                                Map.of("ny-email", bo.login().value(), "rolle", "PRIVACY"))
                        .body())
                .contains("allerede en konto");

        HttpResponse<String> made =
                admin.submit("/konti/ny", "/konti", Map.of("ny-email", "carla@example.org", "rolle", "PRIVACY"));

        assertThat(made.body())
                .contains("Linket åbner kun på den maskine", "AMR_BASE_URL")
                .contains("Linket er til carla@example.org. Giv vedkommende linket personligt")
                .contains("et nyt med <code>amr account reset carla@example.org</code>.");
        Matcher link = LINK.matcher(made.body());
        assertThat(link.find()).isTrue();
        assertThat(web.browser().get(link.group(1)).statusCode()).isEqualTo(200);
        assertThat(web.ports().accounts().named(new LoginName("carla@example.org")))
                .map(Account::roles)
                .contains(Set.of(Role.PRIVACY));
        assertThat(admin.get("/konti").body()).contains("mangler adgangskode").doesNotContain("/velkommen/");
    }

    @Test
    void A5_other_roles_end_the_sessions_at_once() {
        assertThat(isIn(his)).isTrue();
        assertThat(press(bo, "roller", Map.of("rolle", "PRIVACY")).headers().firstValue("Location"))
                .contains(page(bo) + "?gjort=roller");

        assertThat(isIn(his)).isFalse();
        assertThat(now(bo).roles()).containsExactly(Role.PRIVACY);
        assertThat(press(bo, "roller", Map.of()).body()).contains("Vælg mindst én rolle.");
        assertThat(press(bo, "roller", Map.of("rolle", "OPERATOR")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void E9_roles_that_somebody_else_gave_first_are_shown_beside_those_that_were_ticked() {
        String seen = version(bo);
        press(bo, "roller", Map.of("rolle", "PRIVACY"));

        HttpResponse<String> late = press(bo, "roller", Map.of("rolle", "KREDS_CHAIR", "version", seen));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .contains("En anden nåede at rette det samme", "<dd>databeskyttelse</dd>")
                .containsPattern("value=\"KREDS_CHAIR\"[^>]*checked");
        assertThat(now(bo).roles()).containsExactly(Role.PRIVACY);
        assertThat(press(bo, "sidste-dag", Map.of("sidste-dag", "31-12-2027", "version", seen))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void the_account_of_the_command_line_is_left_alone() {
        Account service = Account.service(
                new AccountId(UUID.randomUUID()), bo.kreds(), new LoginName("kommandolinjen@example.org"));
        web.ports().accounts().save(service);

        assertThat(admin.get("/konti").body())
                .contains("Kommandolinjen er programmets egen konto", "<span class=\"chip\">programmets egen</span>");
        assertThat(admin.get(page(service)).body())
                .contains("<h1>Kommandolinjen", "Det er programmets egen konto", "uden den virker ingen af delene")
                .doesNotContain("/konti/luk", "/konti/roller");
        assertThat(press(service, "luk", Map.of()).statusCode()).isEqualTo(422);
        assertThat(now(service).isDisabled()).isFalse();
    }

    @Test
    void an_account_gets_a_last_day_is_closed_and_opened_again() {
        press(bo, "sidste-dag", Map.of("sidste-dag", "31-12-2027"));
        assertThat(admin.get(page(bo) + "?gjort=sidste-dag").body())
                .contains("31. december 2027", "Sidste dag er gemt.", "value=\"2027-12-31\"");
        assertThat(press(bo, "sidste-dag", Map.of("sidste-dag", "snart")).body())
                .contains("id=\"sidste-dag-error\"", "value=\"snart\"");

        press(bo, "luk", Map.of());
        assertThat(isIn(his)).isFalse();
        assertThat(his.signIn(bo.login().value(), RunningWeb.PASSWORD).statusCode())
                .isEqualTo(403);
        assertThat(admin.get(page(bo)).body()).contains("lukket", "Åbn kontoen igen");
        press(bo, "aabn", Map.of());
        assertThat(his.signIn(bo.login().value(), RunningWeb.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void A5_sessions_and_a_second_step_are_taken_away() {
        press(bo, "log-ud", Map.of());
        assertThat(isIn(his)).isFalse();
        web.ports().secondSteps().begin(new SecondStep(bo.id(), new UUID(7, 1), false, 0));
        web.ports().secondSteps().turnOn(bo.id(), Set.of());

        assertThat(admin.get(page(bo)).body()).contains("Slå totrinslogin fra");
        press(bo, "totrin", Map.of());
        assertThat(web.ports().secondSteps().find(bo.id())).isEmpty();
    }

    @Test
    void a_link_to_a_new_password_goes_by_mail() {
        assertThat(press(bo, "adgangskode", Map.of()).statusCode()).isEqualTo(303);

        assertThat(web.ports().accountLetters().due(bo.kreds(), RunningWeb.NOW, 10))
                .extracting(AccountLetter::kind)
                .containsExactly(AccountLetter.Kind.NEW_PASSWORD_LINK);
    }

    @Test
    void nobody_changes_their_own_rights_nor_does_another_who_may_not() {
        assertThat(admin.get(page(anna)).body())
                .doesNotContain("/konti/roller")
                .contains("en anden systemadministrator");
        HttpResponse<String> raised = press(anna, "roller", Map.of("rolle", "OFFICE_ADMIN"));
        assertThat(raised.statusCode()).isEqualTo(422);
        assertThat(raised.body()).contains("Din egen konto kan du ikke ændre her.");
        assertThat(press(anna, "luk", Map.of()).statusCode()).isEqualTo(422);
        assertThat(now(anna).roles()).containsExactly(Role.SYSTEM_ADMIN);

        HttpResponse<String> forged = his.submit(
                "/min-konto",
                "/konti/roller",
                Map.of("email", bo.login().value(), "version", version(bo), "rolle", "SYSTEM_ADMIN"));
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(now(bo).roles()).containsExactly(Role.CONSULTANT);
    }

    @Test
    void a_script_does_the_same() {
        Script script = web.scriptOf(anna);
        String named = "{\"login\":\"" + bo.login().value() + "\"";
        HttpResponse<String> added =
                script.send("POST", "/accounts", "{\"login\":\"dora@example.org\",\"roles\":[\"PRIVACY\"]}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.body()).contains("{\"link\":\"http://127.0.0.1:8080/velkommen/");
        assertThat(script.send("POST", "/accounts/roles", named + ",\"roles\":[\"PRIVACY\"]}", "If-Match", version(bo))
                        .statusCode())
                .isEqualTo(204);
        assertThat(isIn(his)).isFalse();
        his.signIn(bo.login().value(), RunningWeb.PASSWORD);
        assertThat(script.send("POST", "/accounts/sessions-end", named + "}").body())
                .isEqualTo("{\"sessions\":1}");
        for (String deed : new String[] {"disable", "enable", "password-link", "totp-reset"}) {
            assertThat(script.send("POST", "/accounts/" + deed, named + "}").statusCode())
                    .isEqualTo(204);
        }
        assertThat(script.read("/accounts").path("items").toString())
                .contains("\"lastSignIn\":\"2027-01-01T09:00:00Z\"", "\"hasSecondStep\":false", "\"openSessions\":");
        assertThat(script.send("POST", "/accounts/roles", named + "}").statusCode())
                .isEqualTo(400);
        assertThat(script.send("POST", "/accounts/roles", named + ",\"roles\":[\"PRIVACY\"]}")
                        .statusCode())
                .isEqualTo(428);
    }
}
