package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where no mail server is set, those who send are told so. */
final class MailStaysTest {

    private static final String IN_SHORT = "mails bliver på maskinen og når ingen.";

    @Test
    void where_no_server_sends_the_mail_the_pages_that_send_say_so() {
        try (RunningWeb keeping = RunningWeb.keepingMail()) {
            Browser clerk = keeping.browserOf(Role.OFFICE_ADMIN);
            for (String page : List.of("/", "/tilbud", "/beskeder")) {
                assertThat(clerk.get(page).body()).as(page).contains("Der er ikke sat en mailserver");
            }
            assertThat(clerk.get("/").body())
                    .contains(
                            "Filerne ligger i mappen <code>/srv/amr/mail</code>.",
                            "Under Beskeder står, hvad hver fil hedder.");
            assertThat(keeping.browserOf(Role.CONSULTANT).get("/").body())
                    .contains("Der er ikke sat en mailserver, så mails når ingen. Sig det til kredsens kontor.")
                    .doesNotContain("Under Beskeder", "/srv/amr/mail", "AMR_SMTP_URL");
            assertThat(clerk.get("/beskeder").body()).contains("AMR_SMTP_URL").doesNotContain("Under Beskeder");
            assertThat(keeping.browserOf(Role.SYSTEM_ADMIN).get("/").body()).contains("sætter AMR_SMTP_URL (README");
            assertThat(clerk.get("/tilbud").body())
                    .contains("mails bliver på maskinen og når ingen. <a href=\"/\">Læs, hvad der kan gøres</a>")
                    .doesNotContain("AMR_SMTP_URL");
            assertThat(clerk.submit("/tilbud", "/tilbud", Map.of()).body())
                    .contains("mails bliver på maskinen og når ingen.");
            clerk.submit("/", "/sprog", Map.of("sprog", "en", "tilbage", "/"));
            assertThat(clerk.get("/drift").body()).contains("<a href=\"/\">Read what can be done</a>");
            assertThat(clerk.get("/").body()).contains("Messages tells the name of each file.");
            clerk.submit("/", "/sprog", Map.of("sprog", "da", "tilbage", "/"));
            assertThat(keeping.browser().get("/glemt-adgangskode").body())
                    .contains("bliver på maskinen som en fil")
                    .doesNotContain("/srv/amr", "AMR_HOME");
            assertThat(clerk.get("/tilbud").body()).contains("<h1>Der er ingen AMR i registret endnu.");
        }
        try (RunningWeb keeping = RunningWeb.keepingMail()) {
            keeping.importF1();
            Season season = Season.in(keeping);
            Browser clerk = keeping.browserOf(Role.OFFICE_ADMIN);
            String anna = "/personer/" + season.person("anna");
            assertThat(clerk.get(anna + "/tilbud").body()).contains(IN_SHORT);
            String done = clerk.submit(anna + "/tilbud", anna + "/tilbud", Map.of())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(clerk.get(done).body())
                    .contains("Tilbuddet bliver skrevet som fil inden for et minut. Ingen mail er sendt.")
                    .doesNotContain("er på vej");
        }
        try (RunningWeb keeping = RunningWeb.keepingMail()) {
            keeping.importF1();
            Season season = Season.in(keeping);
            Browser clerk = keeping.browserOf(Role.OFFICE_ADMIN);
            PlannedByPages plans = new PlannedByPages(clerk, season);
            String meeting = plans.planned();
            assertThat(clerk.get(meeting).body()).contains(IN_SHORT);
            for (String page : List.of("/aflys", "/flyt")) {
                assertThat(clerk.get(meeting + page).body()).as(page).doesNotContain(IN_SHORT);
            }
            clerk.submit(meeting, meeting + "/inviter", Map.of());
            for (String page : List.of("/aflys", "/flyt", "/fremmoede")) {
                assertThat(clerk.get(meeting + page).body()).as(page).contains(IN_SHORT);
            }
            assertThat(clerk.get(meeting).body()).doesNotContain(IN_SHORT);
        }
        try (RunningWeb keeping = RunningWeb.keepingMail()) {
            String owner = keeping.account(Role.CONSULTANT).id().value().toString();
            assertThat(keeping.browserOf(Role.SYSTEM_ADMIN)
                            .get("/konti/" + owner)
                            .body())
                    .containsPattern("mailen bliver på maskinen som en fil[^<]*<code>amr account reset [^<]+@");
        }
        try (RunningWeb sending = RunningWeb.empty()) {
            assertThat(sending.browserOf(Role.OFFICE_ADMIN).get("/tilbud").body())
                    .doesNotContain("mailserver");
        }
    }
}
