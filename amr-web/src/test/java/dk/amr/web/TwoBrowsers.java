package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two who have the same form open: the first saves, and then the second. */
final class TwoBrowsers {

    private static final Pattern ROW = Pattern.compile(
            "<tr><th scope=\"row\">([^<]*)</th><td class=\"as-written\"[^>]*>([^<]*)</td><td class=\"as-written\"[^>]*>([^<]*)</td></tr>");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final Browser first;
    private final Browser second;

    private TwoBrowsers(Browser first, Browser second) {
        this.first = first;
        this.second = second;
    }

    static TwoBrowsers of(RunningWeb web) {
        return new TwoBrowsers(web.browserOf(Role.OFFICE_ADMIN), web.browserOf(Role.OFFICE_ADMIN));
    }

    Browser first() {
        return first;
    }

    Browser second() {
        return second;
    }

    static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return fields;
    }

    static List<List<String>> rows(HttpResponse<String> page) {
        return ROW.matcher(page.body())
                .results()
                .map(each -> List.of(each.group(1), each.group(2), each.group(3)))
                .toList();
    }

    static String version(String page) {
        Matcher matcher = VERSION.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    String href(String page, String end) {
        return first.get(page).body().replaceAll("(?s).*?href=\"([^\"]*/" + end + ")(\\?[^\"]*)?\".*", "$1");
    }

    /** Both have the page open; the first saves, then the second. */
    HttpResponse<String> late(String page, String action, Map<String, String> theirs, Map<String, String> yours) {
        String seen = version(second.get(page).body());
        theirs.put("version", seen);
        yours.put("version", seen);
        assertThat(first.submit(page, action, theirs).statusCode()).isEqualTo(303);
        HttpResponse<String> late = second.submit(page, action, yours);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .contains("En anden har ændret dette imens.", "Lad det stå, som det er nu", "alligevel</button>")
                .contains("name=\"version\" value=\"" + (Integer.parseInt(seen) + 1) + "\"");
        return late;
    }

    /** The second saves all the same, from what stands now. */
    HttpResponse<String> anyway(HttpResponse<String> late, String page, String action, Map<String, String> yours) {
        yours.put("version", version(late.body()));
        yours.put("handling", "gem");
        return second.submit(page, action, yours);
    }
}
