package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The description of the JSON interface, for people to read. */
class ApiPageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");

    private final RunningWeb web = RunningWeb.empty();
    private final Browser admin = web.browserOf(Role.SYSTEM_ADMIN);
    private final String contents = admin.get("/api").body();
    private final Map<String, String> groups = new HashMap<>();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void every_operation_of_the_document_is_in_the_contents_which_lead_to_it() {
        JsonNode paths = web.scriptWithoutToken().read("/openapi.json").path("paths");

        assertThat(paths.properties())
                .isNotEmpty()
                .allSatisfy(path -> path.getValue()
                        .properties()
                        .forEach(operation -> assertThat(
                                        whereContentsLead(operation.getKey().toUpperCase(Locale.ROOT), path.getKey()))
                                .contains(operation
                                        .getValue()
                                        .path("summary")
                                        .asText()
                                        .replace("&", "&amp;")
                                        .replace("<", "&lt;"))));
    }

    /** The operation as it stands on the page of its group. */
    private String whereContentsLead(String method, String path) {
        Matcher link = Pattern.compile(
                        "<a href=\"(/api/[^\"#]*)#([^\"]*)\"><b>" + method + "</b> " + Pattern.quote(path) + "</a>")
                .matcher(contents);
        assertThat(link.find()).as(method + " " + path).isTrue();
        String operation = operation(group(link.group(1)), link.group(2));
        assertThat(operation).contains("<span class=\"chip\">" + method + "</span> <code>" + path + "</code></h2>");
        assertThat(link.find()).as("a second " + path).isFalse();
        return operation;
    }

    private String group(String address) {
        return groups.computeIfAbsent(address, unread -> {
            String page = admin.get(unread).body();
            List<String> ids =
                    ID.matcher(page).results().map(each -> each.group(1)).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids)
                    .containsAll(LINK.matcher(page)
                            .results()
                            .map(each -> each.group(1))
                            .toList());
            return page;
        });
    }

    private static String operation(String page, String id) {
        return page.replaceAll(
                "(?s).*<article class=\"card operation\" aria-labelledby=\"" + id + "\">(.*?)</article>.*", "$1");
    }

    @Test
    void an_operation_tells_who_may_what_is_sent_and_what_is_answered() {
        assertThat(operation(group("/api/meetings"), "post-meetings-meeting-reschedule"))
                .contains("kontoret", "faglig konsulent", "<code>If-Match</code>", "i hovedet, skal med")
                .contains("MeetingMove", "AdviceList", "<b>412</b> <span lang=\"en\">changed meanwhile</span>")
                .doesNotContain("FU");
        assertThat(group("/api/open")).contains("Alle, også uden token");
        assertThat(group("/api/accounts")).contains("Enhver konto");
        assertThat(contents).contains("href=\"/api/v1/openapi.json\"");
    }

    @Test
    void a_group_that_there_is_not_is_not_found() {
        assertThat(admin.get("/api/frugt").statusCode()).isEqualTo(404);
        assertThat(admin.get("/api/v1").statusCode()).isEqualTo(404);
    }

    @Test
    void it_holds_no_script_and_is_for_those_who_are_signed_in() {
        assertThat(List.of(contents, group("/api/people")))
                .allSatisfy(page -> assertThat(page.replaceFirst("<script src=\"/static/[^>]*></script>", ""))
                        .doesNotContain("<script", " style="));
        assertThat(web.browser().get("/api/people").statusCode()).isEqualTo(303);
        assertThat(web.browser().get("/api").statusCode()).isEqualTo(303);
        assertThat(admin.get("/").body()).contains("<a href=\"/api\">Til udviklere</a>");
        Browser office = web.browserOf(Role.OFFICE_ADMIN);
        assertThat(office.get("/").body()).doesNotContain("href=\"/api\"");
        assertThat(office.get("/api").statusCode()).isEqualTo(200);
    }
}
