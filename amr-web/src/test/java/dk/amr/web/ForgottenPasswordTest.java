package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.ResetLinks;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ForgottenPasswordTest {

    private static final String NEW = "et helt nyt kodeord";

    private final RunningWeb web = RunningWeb.empty();
    private final Account anna = web.account(Role.SYSTEM_ADMIN);
    private final Browser stranger = web.browser();

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> ask(String email) {
        return stranger.submit("/glemt-adgangskode", "/glemt-adgangskode", Map.of("email", email));
    }

    private List<AccountLetter> letters() {
        return web.ports().accountLetters().due(anna.kreds(), RunningWeb.NOW, 10);
    }

    private HttpResponse<String> choose(String secret, String password) {
        String path = "/ny-adgangskode/" + secret;
        return stranger.submit("/glemt-adgangskode", path, Map.of("password", password, "again", password));
    }

    @Test
    void A2_the_answer_is_the_same_to_the_byte_whoever_is_asked_for() {
        HttpResponse<String> known = ask(anna.login().value());
        HttpResponse<String> unknown = ask("ingen@example.org");
        HttpResponse<String> odd = ask("<b>");

        assertThat(known.statusCode())
                .isEqualTo(200)
                .isEqualTo(unknown.statusCode())
                .isEqualTo(odd.statusCode());
        assertThat(known.body())
                .contains("Se i din mail")
                .isEqualTo(unknown.body())
                .isEqualTo(odd.body());
        assertThat(Headers.withoutDateAndLength(known)).isEqualTo(Headers.withoutDateAndLength(unknown));
        assertThat(letters())
                .extracting(AccountLetter::account, AccountLetter::kind)
                .containsExactly(tuple(anna.id(), AccountLetter.Kind.NEW_PASSWORD_LINK));
    }

    @Test
    void A9_a_link_chooses_a_password_once_and_looking_uses_it_not_up() {
        String secret = web.get(ResetLinks.class).make(anna.id());

        assertThat(stranger.get("/ny-adgangskode/" + secret).statusCode()).isEqualTo(200);
        HttpResponse<String> tooShort = choose(secret, "kort");
        HttpResponse<String> chosen = choose(secret, NEW);

        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(chosen.headers().firstValue("Location")).contains("/log-ind?gemt=1");
        assertThat(chosen.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(stranger.signIn(anna.login().value(), NEW).statusCode()).isEqualTo(303);
        assertThat(stranger.get("/ny-adgangskode/" + secret).statusCode()).isEqualTo(404);
        assertThat(choose(secret, NEW).statusCode()).isEqualTo(404);
    }

    @Test
    void the_way_there_stands_where_somebody_signs_in() {
        assertThat(stranger.get("/log-ind").body()).contains("href=\"/glemt-adgangskode\"");
    }
}
