package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.amr.cli.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * With {@code -Damr.screenshots=folder} the pages of the whole demo are kept there; otherwise those of a small one pass
 * by.
 */
@ExtendWith(InABrowser.class)
final class PicturesTest {

    private static final String KEPT = System.getProperty("amr.screenshots", "");
    private static final String MEMBERS = KEPT.isEmpty() ? "300" : "6000";
    private static final Pattern LINK = Pattern.compile("http\\S+/log-ind/\\S+");

    @TempDir
    private Path folder;

    @Test
    void the_main_pages_of_the_demo_can_be_shown_to_others(Desk desk) throws IOException {
        try (Served demo = Served.by(new Office(folder), "demo", "--port", "0", "--members", MEMBERS);
                Page page = desk.at(demo)) {
            enter(page, demo.results());
            picture(page, Look.WIDE_LIGHT, "overblik");
            picture(page, Look.NARROW_DARK, "overblik-smal-moerk");
            page.navigate("/personer?hverv=amr");
            picture(page, Look.WIDE_LIGHT, "personer");
            page.locator("main table a[href^='/personer/']").first().click();
            picture(page, Look.WIDE_LIGHT, "person");
            page.navigate("/kommunegrupper");
            page.locator("main table tbody a").first().click();
            picture(page, Look.WIDE_LIGHT, "kommunegruppe");
            page.navigate("/moeder");
            picture(page, Look.WIDE_LIGHT, "moeder");
            page.locator(".dates a[href^='/moeder/']").last().click();
            picture(page, Look.WIDE_LIGHT, "moede");
        }
        assertThat(desk.complaints()).isEmpty();
    }

    private static void enter(Page page, String results) {
        Matcher link = LINK.matcher(results);
        assertThat(link.find()).as(results).isTrue();
        page.navigate(link.group());
        Desk.press(page, "Log ind");
        page.waitForURL("**/");
    }

    private static void picture(Page page, Look look, String name) throws IOException {
        byte[] picture = look.on(page).screenshot();
        assertThat(picture).hasSizeGreaterThan(10_000);
        if (!KEPT.isEmpty()) {
            Files.write(Files.createDirectories(Path.of(KEPT)).resolve(name + ".png"), picture);
        }
    }
}
