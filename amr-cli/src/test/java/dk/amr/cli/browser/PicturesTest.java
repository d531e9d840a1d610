package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import dk.amr.cli.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where the {@link Album} is kept, the pages of the whole demo are in it; otherwise those of a small one pass by. */
@ExtendWith(InABrowser.class)
final class PicturesTest {

    private static final String MEMBERS = Album.isKept() ? "6000" : "300";
    private static final Pattern LINK = Pattern.compile("http\\S+/log-ind/\\S+");

    @TempDir
    private Path folder;

    @Test
    void the_main_pages_of_the_demo_can_be_shown_to_others(Desk desk) throws IOException {
        try (Served demo = Served.by(new Office(folder), "demo", "--port", "0", "--members", MEMBERS);
                Page page = desk.at(demo)) {
            enter(page, demo.results());
            Album.picture(page, Look.WIDE_LIGHT, "overblik");
            Album.picture(page, Look.NARROW_DARK, "overblik-smal-moerk");
            page.navigate("/personer?hverv=amr");
            Album.picture(page, Look.WIDE_LIGHT, "personer");
            page.locator("main table a[href^='/personer/']").first().click();
            Album.picture(page, Look.WIDE_LIGHT, "person");
            page.navigate("/kommunegrupper");
            page.locator("main table tbody a").first().click();
            Album.picture(page, Look.WIDE_LIGHT, "kommunegruppe");
            page.navigate("/moeder");
            Album.picture(page, Look.WIDE_LIGHT, "moeder");
            page.locator(".dates a[href^='/moeder/']").last().click();
            Album.picture(page, Look.WIDE_LIGHT, "moede");
        }
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void every_kind_of_page_that_a_link_leads_to_is_there(Desk desk) throws IOException {
        List<String> broken = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        try (Served demo = Served.by(new Office(folder), "demo", "--port", "0", "--members", MEMBERS);
                Page page = desk.at(demo)) {
            enter(page, demo.results());
            Deque<String> waiting = new ArrayDeque<>(List.of("/"));
            while (!waiting.isEmpty()) {
                String address = waiting.remove();
                if (seen.add(kind(address)) && isPage(page, address, broken)) {
                    page.navigate(address);
                    Album.small(page, "sider/" + pictureOf(kind(address)));
                    waiting.addAll(links(page));
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(30);
        assertThat(desk.complaints()).isEmpty();
    }

    /** The address without what tells one thing from another of its kind. */
    private static String kind(String address) {
        return address.replaceFirst("[?#].*", "").replaceAll("(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|\\d[^/]*)", "*");
    }

    private static String pictureOf(String kind) {
        String name = kind.replace("/*", "-en").replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "forside" : name;
    }

    /** Whether there is a page rather than a file; what is neither is broken. */
    private static boolean isPage(Page page, String address, List<String> broken) {
        APIResponse answer = page.request().get(page.url().replaceFirst("(//[^/]+).*", "$1") + address);
        if (answer.status() != 200) {
            broken.add(answer.status() + " " + address);
        }
        return answer.status() == 200
                && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate(
                "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))");
    }

    private static void enter(Page page, String results) {
        Matcher link = LINK.matcher(results);
        assertThat(link.find()).as(results).isTrue();
        page.navigate(link.group());
        Desk.press(page, "Log ind");
        page.waitForURL("**/");
    }
}
