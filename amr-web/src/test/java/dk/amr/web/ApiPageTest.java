package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The description of the JSON interface, for people to read. */
class ApiPageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final RunningWeb web = RunningWeb.empty();
    private final Browser admin = web.browserOf(Role.SYSTEM_ADMIN);
    private final String page = admin.get("/api").body();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void every_operation_of_the_document_stands_on_the_page_once_with_an_anchor_that_leads_there() {
        JsonNode paths = web.scriptWithoutToken().read("/openapi.json").path("paths");

        assertThat(paths.properties())
                .isNotEmpty()
                .allSatisfy(path -> path.getValue()
                        .properties()
                        .forEach(operation -> assertThat(page)
                                .containsOnlyOnce("<span class=\"chip\">"
                                        + operation.getKey().toUpperCase(Locale.ROOT) + "</span> <code>" + path.getKey()
                                        + "</code></h3>")
                                .contains(operation
                                        .getValue()
                                        .path("summary")
                                        .asText()
                                        .replace("&", "&amp;")
                                        .replace("<", "&lt;"))));
        List<String> ids = ID.matcher(page).results().map(each -> each.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> links = new HashSet<>(Pattern.compile("href=\"#([^\"]*)\"")
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .toList());
        assertThat(ids).containsAll(links);
    }

    @Test
    void an_operation_tells_who_may_what_is_sent_and_what_is_answered() {
        String move = page.replaceAll(
                "(?s).*<article class=\"operation\" aria-labelledby=\"post-meetings-meeting-reschedule\">(.*?)</article>.*",
                "$1");

        assertThat(move)
                .contains("kontoret", "faglig konsulent", "<code>If-Match</code>", "i hovedet, skal med")
                .contains("MeetingMove", "AdviceList", "<b>412</b> <span lang=\"en\">changed meanwhile</span>")
                .doesNotContain("FU");
        assertThat(page).contains("Alle, også uden token", "Enhver konto", "href=\"/api/v1/openapi.json\"");
    }

    @Test
    void it_holds_no_script_and_is_for_those_who_are_signed_in() {
        assertThat(page.replaceFirst("<script src=\"/static/[^>]*></script>", ""))
                .doesNotContain("<script", " style=");
        assertThat(web.browser().get("/api").statusCode()).isEqualTo(303);
        assertThat(admin.get("/").body()).contains("<a href=\"/api\">Til udviklere</a>");
        Browser office = web.browserOf(Role.OFFICE_ADMIN);
        assertThat(office.get("/").body()).doesNotContain("href=\"/api\"");
        assertThat(office.get("/api").statusCode()).isEqualTo(200);
    }
}
