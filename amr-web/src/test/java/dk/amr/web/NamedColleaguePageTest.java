package dk.amr.web;

import static dk.amr.web.TwoBrowsers.fields;
import static dk.amr.web.TwoBrowsers.rows;
import static dk.amr.web.TwoBrowsers.version;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.StaffName;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever leads a network or a meeting is written by name or e-mail, and seen by those who may list accounts. */
class NamedColleaguePageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String skanderborg = "/netvaerk/" + season.network("Skanderborg");
    private final PlannedByPages plans = new PlannedByPages(office, season);

    @AfterEach
    void stop() {
        web.close();
    }

    private Account named(Account account, String name) {
        web.ports().accounts().save(account.called(new StaffName(name)));
        return web.ports().accounts().find(account.id()).orElseThrow();
    }

    private Account consultant(String name) {
        return named(web.account(Role.CONSULTANT), name);
    }

    private HttpResponse<String> establish(String facilitator) {
        return office.submit(
                "/netvaerk/nyt",
                "/netvaerk",
                Map.of("kommunegruppe", "Samsø", "facilitator", facilitator, "fra", "01-01-2027"));
    }

    private HttpResponse<String> plan(String beside) {
        Map<String, String> fields = plans.fields("01-02-2027", "10.00", "gem");
        fields.putAll(Map.of("grund", "Ferie", "medfacilitator", beside));
        return office.submit(plans.form(), "/moeder", fields);
    }

    private static String option(Account account) {
        return "<option value=\"" + account.owner().nameAndAddress() + "\">";
    }

    @Test
    void a_network_is_established_with_a_facilitator_who_is_written_by_name() {
        Account nora = consultant("Nora Prøve");

        assertThat(establish(" nora  PRØVE").statusCode()).isEqualTo(303);
        assertThat(office.get("/netvaerk/" + season.network("Samsø")).body())
                .contains("<dd>Nora Prøve</dd>", nora.login().value());
    }

    @Test
    void two_of_the_name_and_what_is_neither_name_nor_address_are_told_at_the_field() {
        Account first = consultant("Nora Prøve");
        consultant("nora prøve");

        HttpResponse<String> refused = establish("Nora Prøve");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#facilitator\"", "Skriv e-mailadressen på den, du mener.", "value=\"Nora Prøve\"")
                .doesNotContain("Til konti");
        assertThat(establish("Nora nora@example.org").body())
                .contains("href=\"#facilitator\"", "Skriv kollegaens navn, e-mailadresse eller begge dele");
        assertThat(establish(first.owner().nameAndAddress()).statusCode()).isEqualTo(303);
    }

    @Test
    void the_network_is_handed_over_by_name_and_whoever_comes_late_reads_the_name() {
        Account nora = consultant("Nora Prøve");
        consultant("Sune Prøve");
        Map<String, String> theirs = Map.of("facilitator", "Nora Prøve", "fra", "01-01-2027", "version", "1");
        Map<String, String> yours = Map.of("facilitator", "Sune Prøve", "fra", "01-01-2027", "version", "1");

        HttpResponse<String> done = office.submit(skanderborg, skanderborg + "/facilitator", theirs);
        HttpResponse<String> late = office.submit(skanderborg, skanderborg + "/facilitator", yours);
        consultant("Sune Prøve");
        HttpResponse<String> refused = office.submit(
                skanderborg,
                skanderborg + "/facilitator",
                fields("facilitator", "Sune Prøve", "fra", "01-01-2027", "version", "2"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(rows(late)).contains(List.of("Facilitator", nora.owner().nameAndAddress(), "Sune Prøve"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#facilitator\">Facilitator: Flere med konto i kredsen hedder det.");
    }

    @Test
    void the_consultants_are_told_in_their_order_and_those_who_lead_a_network_where_accounts_may_not_be_seen() {
        Account last = consultant("Åse Prøve");
        Account first = consultant("Anna Prøve");
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);
        named(season.consultant(), "Østen Prøve");
        String form = manager.get("/netvaerk/nyt").body();

        assertThat(form)
                .contains("Navn eller e-mail på en konsulent", "Konsulenter: Anna Prøve, Østen Prøve og Åse Prøve.")
                .contains("list=\"konsulenter\"", option(first), option(last));
        assertThat(form.indexOf(option(first))).isLessThan(form.indexOf(option(last)));
        assertThat(manager.get(skanderborg).body()).contains("Konsulenter: Anna Prøve, Østen Prøve og Åse Prøve.");
        assertThat(office.get("/netvaerk/nyt").body())
                .contains("Navn eller e-mail på en konsulent", "Konsulenter: Østen Prøve.")
                .doesNotContain("Anna Prøve", "Åse Prøve");
    }

    @Test
    void of_many_consultants_the_first_six_are_told() {
        named(season.consultant(), "Konsulent 0");
        IntStream.rangeClosed(1, 7).forEach(number -> consultant("Konsulent " + number));

        assertThat(web.browserOf(Role.OFFICE_MANAGER).get("/netvaerk/nyt").body())
                .contains("Konsulenter: Konsulent 0, Konsulent 1", "Konsulent 5 og to andre.");
    }

    @Test
    void the_only_consultant_there_is_begins_the_form_by_name_and_address() {
        Account only = named(season.consultant(), "Nora Prøve (vikar)");
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);
        String begun = only.owner().nameAndAddress();

        assertThat(manager.get("/netvaerk/nyt").body())
                .containsPattern("name=\"facilitator\"[^>]*value=\"" + Pattern.quote(begun) + "\"");
        assertThat(establish(begun).statusCode()).isEqualTo(303);
    }

    @Test
    void nobody_begins_the_form_alone_and_a_consultant_who_is_missing_comes_from_the_accounts() {
        season.consultant();
        Account first = web.account(Role.OFFICE_MANAGER, Role.CONSULTANT);
        Browser alone = web.browserOf(first);
        String begun = "(?s).*name=\"facilitator\"[^>]*value=\"%s\".*";

        assertThat(alone.get("/netvaerk/nyt").body())
                .matches(begun.formatted(season.consultant().login().value()))
                .contains(option(first));
        close(season.consultant());
        assertThat(List.of(
                        alone.get("/netvaerk/nyt").body(),
                        alone.get(skanderborg).body()))
                .allSatisfy(form -> assertThat(form)
                        .contains("får en konto med rollen faglig konsulent under <a href=\"/konti\">Konti</a>."));
        assertThat(alone.get("/netvaerk/nyt").body()).matches(begun.formatted(""));
        assertThat(office.get("/netvaerk/nyt").body())
                .contains("Navn eller e-mail på en konsulent")
                .doesNotContain("rollen faglig konsulent", "/konti");
    }

    private void close(Account account) {
        web.ports().accounts().save(account.disabled());
    }

    @Test
    void a_meeting_is_planned_and_revised_with_a_colleague_who_is_written_by_name() {
        Account nora = consultant("Nora Prøve");
        consultant("Sune Prøve");
        String meeting = plan("nora prøve")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("\\?.*", "");
        String form = office.get(meeting + "/ret").body();
        Map<String, String> revised = fields("medfacilitator", "Sune Prøve", "tema", "Vold", "handling", "gem");
        revised.put("version", version(form));

        assertThat(form).contains("value=\"" + nora.owner().nameAndAddress() + "\"");
        HttpResponse<String> done = office.submit(meeting + "/ret", meeting + "/ret", revised);

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(office.get(meeting).body()).contains("Sune Prøve").doesNotContain("Nora Prøve");
    }

    @Test
    void what_is_wrong_with_the_co_facilitator_stands_at_that_field() {
        consultant("Nora Prøve");
        consultant("Nora Prøve");

        assertThat(List.of(plan("Nora Prøve"), plan("Ingen Sådan"), plan("Nora @ kontoret")))
                .allSatisfy(refused -> {
                    assertThat(refused.statusCode()).isEqualTo(422);
                    assertThat(refused.body()).contains("href=\"#medfacilitator\"", "id=\"medfacilitator-error\"");
                });
    }

    @Test
    void whoever_plans_is_told_of_the_consultants_as_far_as_they_may_see_them() {
        Account nora = consultant("Nora Prøve");
        Browser both = web.browserOf(Role.OFFICE_ADMIN, Role.OFFICE_MANAGER);
        String meeting = plan("").headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");

        assertThat(List.of(plans.form(), meeting + "/ret")).allSatisfy(page -> {
            assertThat(both.get(page).body()).contains("Konsulenter: ", "list=\"konsulenter\"", option(nora));
            assertThat(web.browserOf(season.consultant()).get(page).body())
                    .contains("Navn eller e-mail på en kollega med konto", option(season.consultant()))
                    .doesNotContain("Nora Prøve");
        });
    }
}
