package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S110, E17: who leaves has a last day. */
class AccountLimitTest {

    private final RunningWeb web = RunningWeb.empty();
    private final Script admin = web.scriptOf(Role.SYSTEM_ADMIN);
    private final Account leaving = web.account(Role.CONSULTANT);

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> limit(Script script, String lastDay) {
        return script.send(
                "POST",
                "/accounts/limit",
                "{\"login\":\"%s\",\"lastDay\":%s}".formatted(leaving.login().value(), lastDay),
                "If-Match",
                Integer.toString(now().version().number()));
    }

    private Account now() {
        return web.ports().accounts().find(leaving.id()).orElseThrow();
    }

    @Test
    void an_account_gets_its_last_day_and_loses_it_again() {
        assertThat(limit(admin, "\"2027-03-31\"").statusCode()).isEqualTo(204);
        assertThat(admin.read("/accounts").path("items").findValuesAsText("lastDay"))
                .contains("2027-03-31");
        assertThat(limit(admin, "null").statusCode()).isEqualTo(204);
        assertThat(now().lastDay()).isNull();
    }

    @Test
    void after_the_last_day_its_token_opens_nothing() {
        Script script = web.scriptOf(leaving);
        assertThat(script.get("/networks").statusCode()).isEqualTo(200);

        limit(admin, "\"2026-12-31\"");

        assertThat(script.get("/networks").statusCode()).isNotEqualTo(200);
    }

    @Test
    void nobody_but_an_administrator_does_it() {
        assertThat(limit(web.scriptOf(Role.OFFICE_MANAGER), "\"2027-03-31\"").statusCode())
                .isEqualTo(403);
        assertThat(now().lastDay()).isNull();
        assertThat(admin.send("POST", "/accounts/limit", "{\"login\":\"ukendt@example.org\"}", "If-Match", "1")
                        .statusCode())
                .isEqualTo(404);
    }
}
