package dk.amr.web;

import static dk.amr.web.TwoBrowsers.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Consultants have names, for colleagues and AMRs; the e-mail address stands where nobody has said one. */
final class AccountNameTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser admin = web.browserOf(Role.SYSTEM_ADMIN);
    private final Account consultant = season.consultant();

    @AfterEach
    void stop() {
        web.close();
    }

    private static String page(Account account) {
        return "/konti/" + account.id().value();
    }

    private void named(String name) {
        Account now = web.ports().accounts().find(consultant.id()).orElseThrow();
        Map<String, String> fields =
                new HashMap<>(fields("navn", name, "version", "" + now.version().number()));
        fields.put("email", consultant.login().value());
        fields.put("konto", consultant.id().value().toString());
        assertThat(admin.submit(page(consultant), "/konti/navn", fields)
                        .headers()
                        .firstValue("Location"))
                .contains(page(consultant) + "?gjort=navn");
    }

    @Test
    void a_name_stands_on_the_pages_and_the_address_beside_it() {
        named("Nora Prøve");

        assertThat(admin.get("/konti").body())
                .contains(">Nora Prøve</a> <span class=\"soft\">"
                        + consultant.login().value() + "</span>");
        assertThat(admin.get(page(consultant)).body()).contains("<h1>Nora Prøve", "value=\"Nora Prøve\"");
        Browser office = web.browserOf(Role.OFFICE_ADMIN);
        assertThat(office.get("/netvaerk").body()).contains("<td>Nora Prøve</td>");
        assertThat(office.get("/netvaerk/" + season.network("Skanderborg")).body())
                .contains("<dd>Nora Prøve</dd><dd class=\"soft\">"
                        + consultant.login().value());
        assertThat(web.browserOf(consultant).get("/min-konto").body()).contains("<b>Nora Prøve</b>");
    }

    @Test
    void an_empty_field_takes_the_name_away() {
        named("Nora Prøve");
        named("");

        assertThat(admin.get("/konti").body()).doesNotContain("Nora Prøve");
    }

    @Test
    void a_colleague_gets_the_account_with_a_name() {
        admin.submit(
                "/konti/ny", "/konti", fields("ny-email", "ny@example.org", "navn", "Ny Prøve", "rolle", "PRIVACY"));

        assertThat(admin.get("/konti").body()).contains(">Ny Prøve</a>");
        assertThat(admin.submit(
                                "/konti/ny",
                                "/konti",
                                fields("ny-email", "b@x.dk", "navn", "x".repeat(121), "rolle", "PRIVACY"))
                        .body())
                .contains("href=\"#navn\"");
    }

    @Test
    void programs_name_accounts_and_read_the_names() {
        Script script = web.scriptOf(Role.SYSTEM_ADMIN);
        String login = consultant.login().value();
        int version = web.ports()
                .accounts()
                .find(consultant.id())
                .orElseThrow()
                .version()
                .number();

        assertThat(script.send(
                                "POST",
                                "/accounts/name",
                                "{\"login\":\"" + login + "\",\"called\":\"Nora Prøve\"}",
                                "If-Match",
                                "" + version)
                        .statusCode())
                .isEqualTo(204);
        assertThat(script.read("/accounts").path("items").findValuesAsText("called"))
                .contains("Nora Prøve");
        assertThat(web.scriptOf(Role.OFFICE_ADMIN)
                        .read("/networks")
                        .path("items")
                        .findValuesAsText("facilitatorName"))
                .contains("Nora Prøve");
    }
}
