package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.ActText;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who did what, for those who look after that. */
class AuditPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Browser privacy = web.browserOf(Role.PRIVACY);

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void it_tells_who_did_what_about_what_and_names_nobody_of_the_register() {
        Browser office = web.browserOf(Role.OFFICE_ADMIN);
        String person = "/personer/" + Season.in(web).person("anna");
        office.get(person);

        assertThat(privacy.get("/revisionsspor").body())
                .contains("<h1>Hvem har gjort hvad</h1>", "aria-current=\"page\">Revisionsspor</a>")
                .containsPattern("Se en person</th><td><a href=\"" + person + "\">en person</a></td>")
                .contains("på siderne", "Registrere svar på et tilbud", "på kommandolinjen")
                .doesNotContain("Anna", "Prøve", "LOOK_AT_PERSON");
    }

    @Test
    void what_commands_did_stands_under_the_command_line_and_not_under_its_login() {
        Account office = web.account(Role.OFFICE_ADMIN);
        Account commands = Account.service(
                new AccountId(new UUID(9, 9)), office.kreds(), new LoginName("kommandolinjen@example.org"));
        web.ports().accounts().save(commands);
        Season.in(web);
        web.get(RecordConsent.class)
                .record(
                        commands.asCaller(Door.COMMAND, RunningWeb.TODAY),
                        new RecordConsent.Request(
                                "Anna Prøve", ConsentPurpose.PARTICIPANT_LIST, RunningWeb.TODAY, true));

        assertThat(privacy.get("/revisionsspor").body())
                .contains("Kommandolinjen")
                .doesNotContain("kommandolinjen@");
    }

    @Test
    void what_was_refused_is_marked() {
        web.browserOf(Role.OFFICE_ADMIN).get("/revisionsspor");

        assertThat(privacy.get("/revisionsspor").body())
                .contains("Se revisionssporet <span class=\"chip watch\">afvist</span>");
    }

    @Test
    void whoever_may_not_see_it_is_not_led_there() {
        Browser office = web.browserOf(Role.OFFICE_ADMIN);

        assertThat(office.get("/revisionsspor").statusCode()).isEqualTo(403);
        assertThat(office.get("/").body()).doesNotContain("/revisionsspor");
        assertThat(web.browserOf(Role.OFFICE_MANAGER).get("/").body()).contains("href=\"/revisionsspor\"");
    }

    @Test
    void it_goes_on_page_by_page() {
        for (int each = 0; each < 60; each++) {
            privacy.get("/revisionsspor");
        }
        String next = privacy.get("/revisionsspor")
                .body()
                .replaceAll("(?s).*<a class=\"button\" href=\"([^\"]*)\" rel=\"next\".*", "$1")
                .replace("&amp;", "&");

        assertThat(privacy.get(next).body()).contains("rel=\"prev\"", "Læse registret ind");
        assertThat(privacy.get("/revisionsspor?cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void every_act_has_words_of_its_own_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(UseCase.values()).map(each -> ActText.act(each, language)))
                    .doesNotHaveDuplicates()
                    .allMatch(words -> !words.isBlank());
        }
    }
}
