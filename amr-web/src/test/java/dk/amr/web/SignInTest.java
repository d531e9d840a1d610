package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.SetupLinks;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.signin.Passwords;
import dk.amr.domain.access.signin.PlainPasswords;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final RunningWeb web = RunningWeb.empty();

    private static Account aDayTooLate(Account account) {
        return new Account(
                account.id(),
                account.kreds(),
                account.login(),
                account.called(),
                account.roles(),
                false,
                false,
                RunningWeb.TODAY.minusDays(1),
                account.language(),
                account.passwordHash(),
                account.version());
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void somebody_who_has_not_signed_in_is_shown_the_door() {
        HttpResponse<String> response = web.browser().get("/personer");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/log-ind");
    }

    @Test
    void the_right_password_opens_the_overview() {
        Browser browser = web.browser();
        HttpResponse<String> response =
                browser.signIn(web.account(Role.OFFICE_ADMIN).login().value(), RunningWeb.PASSWORD);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/");
        assertThat(response.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("amr=")
                .endsWith("; Path=/; HttpOnly; SameSite=Lax");
        assertThat(browser.get("/").body()).contains("Kreds Østjylland").contains("Her er ingen personer endnu");
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_answered_alike() {
        String known = web.account(Role.OFFICE_ADMIN).login().value();
        Browser browser = web.browser();

        HttpResponse<String> wrong = browser.signIn(known, "noget andet her");
        HttpResponse<String> unknown = browser.signIn("ingen@example.org", "noget andet her");

        assertThat(wrong.statusCode()).isEqualTo(403).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().replace(known, "")).isEqualTo(unknown.body().replace("ingen@example.org", ""));
        assertThat(withoutDate(wrong)).isEqualTo(withoutDate(unknown));
    }

    @Test
    void what_is_no_address_at_all_is_answered_alike_too() {
        Browser browser = web.browser();

        String odd = browser.signIn("<b>", "noget andet her").body();
        String unknown = browser.signIn("ingen@example.org", "noget andet her").body();

        assertThat(odd.replace("&lt;b>", "").replace("&lt;b&gt;", ""))
                .isEqualTo(unknown.replace("ingen@example.org", ""));
    }

    @Test
    void a_session_that_was_ended_opens_nothing() {
        Browser browser = web.browserOf(Role.OFFICE_ADMIN);
        String token = Browser.tokenOn(browser.get("/").body());
        String session = browser.cookies().getCookieStore().getCookies().toString();

        HttpResponse<String> left = browser.post("/log-ud", token, Map.of());

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(session).contains("amr=");
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void a_set_up_link_is_not_used_up_by_looking() {
        Account invited = web.account(Role.OFFICE_ADMIN);
        String secret = web.get(SetupLinks.class).make(invited.id());
        Browser browser = web.browser();

        assertThat(browser.get("/velkommen/" + secret).body())
                .contains("Du logger ind som <strong>" + invited.login().value() + "</strong>");
        HttpResponse<String> chosen = browser.submit(
                "/velkommen/" + secret,
                "/velkommen/" + secret,
                Map.of("password", "et helt nyt kodeord", "again", "et helt nyt kodeord"));

        assertThat(chosen.headers().firstValue("Location")).contains("/log-ind?gemt=1");
        assertThat(browser.signIn(invited.login().value(), "et helt nyt kodeord")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/velkommen/" + secret).statusCode()).isEqualTo(404);
    }

    @Test
    void a_password_that_is_too_short_leaves_the_link_as_it_was() {
        String secret =
                web.get(SetupLinks.class).make(web.account(Role.OFFICE_ADMIN).id());
        Browser browser = web.browser();

        HttpResponse<String> refused = browser.submit(
                "/velkommen/" + secret, "/velkommen/" + secret, Map.of("password", "kort", "again", "kort"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("mindst 12 tegn").doesNotContain("value=\"kort\"");
        assertThat(browser.get("/velkommen/" + secret).statusCode()).isEqualTo(200);
    }

    @Test
    void a_link_that_signs_in_is_not_used_up_by_looking_and_works_once() {
        String secret =
                web.get(SignInLinks.class).make(web.account(Role.OFFICE_ADMIN).id());
        Browser browser = web.browser();
        String path = "/log-ind/" + secret;

        HttpResponse<String> looked = browser.get(path);
        HttpResponse<String> entered = browser.submit(path, path, Map.of());

        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body()).containsOnlyOnce("<button").contains("Linket kan bruges én gang");
        assertThat(looked.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("amr="));
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        assertThat(browser.submit("/log-ind", path, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_link_that_signs_in_opens_by_our_own_form_alone() {
        String secret =
                web.get(SignInLinks.class).make(web.account(Role.OFFICE_ADMIN).id());
        Browser browser = web.browser();
        browser.get("/log-ind/" + secret);

        HttpResponse<String> forged = browser.post("/log-ind/" + secret, "another", Map.of());

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(browser.get("/log-ind/" + secret).statusCode()).isEqualTo(200);
    }

    @Test
    void over_https_the_cookie_is_bound_to_the_host_and_travels_encrypted_alone() {
        try (RunningWeb secure = RunningWeb.at("https://amr.example.org")) {
            String response = RawRequest.of(secure.port(), "GET", "/log-ind", "Host: amr.example.org");

            assertThat(response)
                    .contains("Set-Cookie: __Host-amr-door=")
                    .contains("; Path=/; HttpOnly; SameSite=Lax; Secure")
                    .contains("Strict-Transport-Security: max-age=31536000");
        }
    }

    private static Map<String, ?> withoutDate(HttpResponse<String> response) {
        return Headers.withoutDateAndLength(response);
    }

    @Test
    void A1_in_a_crowd_somebody_is_told_to_wait_and_that_nothing_is_lost() {
        Browser browser = web.browser();
        String login = web.account(Role.OFFICE_ADMIN).login().value();
        PlainPasswords passwords = (PlainPasswords) web.get(Passwords.class);
        passwords.setCrowded(true);

        HttpResponse<String> busy = browser.signIn(login, RunningWeb.PASSWORD);
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.headers().firstValue("Retry-After")).contains("5");
        assertThat(busy.body())
                .contains("Vent lidt, og prøv igen", "intet er gået tabt")
                .doesNotContain(login);

        passwords.setCrowded(false);
        assertThat(browser.signIn(login, RunningWeb.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void A2_whatever_is_wrong_the_answer_is_the_same_to_the_last_byte() {
        Browser browser = web.browser();
        Account wrong = web.account(Role.OFFICE_ADMIN);
        Account locked = web.account(Role.OFFICE_ADMIN);
        for (int i = 0; i < 5; i++) {
            browser.signIn(locked.login().value(), "noget andet her");
        }
        Map<String, String> passwords = new LinkedHashMap<>();
        passwords.put("ingen@example.org", RunningWeb.PASSWORD);
        passwords.put(wrong.login().value(), "noget andet her");
        passwords.put(locked.login().value(), RunningWeb.PASSWORD);
        passwords.put(changed(Account::disabled), RunningWeb.PASSWORD);
        passwords.put(changed(account -> account.withPasswordHash("")), RunningWeb.PASSWORD);
        passwords.put(changed(SignInTest::aDayTooLate), RunningWeb.PASSWORD);

        Set<String> answers = new HashSet<>();
        passwords.forEach((login, password) -> {
            HttpResponse<String> answer = browser.signIn(login, password);
            answers.add(answer.statusCode() + "\n" + withoutDate(answer) + "\n"
                    + answer.body().replace(login, "LOGIN"));
        });

        assertThat(answers).singleElement().asString().startsWith("403\n").contains("LOGIN");
    }

    /** The name of a new account that was changed so. */
    private String changed(UnaryOperator<Account> change) {
        Account account = web.account(Role.OFFICE_ADMIN);
        web.ports().accounts().save(change.apply(account));
        return account.login().value();
    }
}
