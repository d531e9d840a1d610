package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S18, S70: what the AMRs would like taken up, on the page of a meeting. */
class WishPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final SkanderborgMeeting ahead = SkanderborgMeeting.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String meeting = "/moeder/" + ahead.id();
    private final String wishes = "/netvaerk/" + ahead.meeting().network().value() + "/oensker";

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void S18_a_wish_that_is_refused_stands_in_its_form_on_the_page_of_the_meeting() {
        String page = ahead.id();
        String withCpr = "Sagen om 010203-1234 i børnehaven";

        HttpResponse<String> refused = office.submit(meeting, wishes, Map.of("moede", page, "tekst", withCpr));
        HttpResponse<String> tooLong = office.submit(meeting, wishes, Map.of("moede", page, "tekst", "a".repeat(2001)));
        HttpResponse<String> empty = office.submit(meeting, wishes, Map.of("moede", page, "tekst", " "));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#tekst\"", "ligner at indeholde et CPR-nummer", "aria-invalid=\"true\"")
                .contains(withCpr + "</textarea>", "<details open", "<h1>")
                .contains("name=\"tilbage\" value=\"" + meeting + "\"")
                .doesNotContain("class=\"fault");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("højst være på 2.000 tegn", "a".repeat(2001) + "</textarea>");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv, hvad ønsket er.", "href=\"#tekst\"");
        assertThat(office.get(meeting).body()).doesNotContain(withCpr).contains("<details class=\"no-print\">");

        HttpResponse<String> kept = office.submit(meeting, wishes, Map.of("moede", page, "tekst", "Alenearbejde"));

        assertThat(kept.headers().firstValue("Location")).contains(meeting + "?gjort=oenske");
    }

    @Test
    void S70_a_wish_that_somebody_else_decided_first_is_told_of_on_the_page_of_the_meeting() {
        String page = ahead.id();
        office.submit(meeting, wishes, Map.of("moede", page, "tekst", "Alenearbejde om natten"));
        Matcher form = Pattern.compile("/oensker/[0-9a-f-]{36}")
                .matcher(office.get(meeting).body());
        assertThat(form.find()).isTrue();
        Map<String, String> taken = Map.of("moede", page, "svar", "ACCEPTED", "version", "1");

        HttpResponse<String> first = office.submit(meeting, form.group(), taken);
        HttpResponse<String> second = office.submit(meeting, form.group(), taken);

        assertThat(first.headers().firstValue("Location")).contains(meeting + "?gjort=afgjort");
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.body())
                .contains("role=\"alert\"", "Alenearbejde om natten", "<span class=\"chip\">taget op</span>")
                .contains("Ønsket: Alenearbejde om natten", "name=\"svar\" value=\"ACCEPTED\"");
    }
}
