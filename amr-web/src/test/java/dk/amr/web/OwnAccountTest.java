package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OwnAccountTest {

    private static final Pattern MARK = Pattern.compile("name=\"maerke\" value=\"([^\"]*)\"");
    private static final String NEW = "et helt nyt kodeord";

    private final RunningWeb web = RunningWeb.empty();
    private final Account anna = web.account(Role.SYSTEM_ADMIN);
    private final Browser here = web.browserOf(anna);
    private final Browser there = web.browserOf(anna);

    @AfterEach
    void stop() {
        web.close();
    }

    private static HttpResponse<String> change(Browser browser, String present, String again) {
        return browser.submit(
                "/min-konto", "/min-konto/adgangskode", Map.of("present", present, "password", NEW, "again", again));
    }

    private static boolean isIn(Browser browser) {
        return browser.get("/min-konto").statusCode() == 200;
    }

    @Test
    void the_page_shows_where_the_account_is_open_and_is_found_from_every_page() {
        String page = here.get("/min-konto").body();

        assertThat(here.get("/").body()).contains("href=\"/min-konto\"");
        assertThat(page)
                .containsOnlyOnce("denne her")
                .contains("1. januar 2027")
                .doesNotContain("127.0.0.1");
        assertThat(MARK.matcher(page).results()).hasSize(1);
    }

    @Test
    void A5_the_other_browser_is_out_with_its_next_request() {
        Matcher mark = MARK.matcher(here.get("/min-konto").body());
        assertThat(mark.find()).isTrue();

        HttpResponse<String> ended = here.submit("/min-konto", "/min-konto/log-ud", Map.of("maerke", mark.group(1)));

        assertThat(ended.headers().firstValue("Location")).contains("/min-konto?gjort=logget-ud");
        assertThat(isIn(there)).isFalse();
        assertThat(isIn(here)).isTrue();
        assertThat(there.get("/log-ind").body()).contains("Du er ikke længere logget ind her.");
        assertThat(here.get("/log-ind").body()).doesNotContain("ikke længere");
        assertThat(web.browser().get("/log-ind").body()).doesNotContain("ikke længere");
    }

    @Test
    void signing_out_everywhere_else_is_told_in_its_own_words() {
        HttpResponse<String> ended = here.submit("/min-konto", "/min-konto/log-ud", Map.of());

        assertThat(here.get(ended.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Du er logget ud alle andre steder. Her er du stadig logget ind.");
        assertThat(isIn(there)).isFalse();
    }

    @Test
    void A4_A5_a_changed_password_gives_a_new_session_and_ends_the_others() {
        String before = here.cookies().getCookieStore().getCookies().toString();

        HttpResponse<String> changed = change(here, RunningWeb.PASSWORD, NEW);

        assertThat(changed.headers().firstValue("Location")).contains("/min-konto?gjort=adgangskode");
        assertThat(here.cookies().getCookieStore().getCookies().toString()).isNotEqualTo(before);
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(there)).isFalse();
        assertThat(web.browser().signIn(anna.login().value(), NEW).statusCode()).isEqualTo(303);
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_no_password_comes_back() {
        HttpResponse<String> wrong = change(here, "noget helt andet", NEW);
        HttpResponse<String> differing = change(here, RunningWeb.PASSWORD, NEW + "x");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"present-error\"").doesNotContain("noget helt andet", NEW);
        assertThat(differing.statusCode()).isEqualTo(422);
        assertThat(differing.body()).contains("id=\"again-error\"");
        assertThat(isIn(there)).isTrue();
    }
}
