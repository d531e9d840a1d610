package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Whether a page can be used by everybody: in each look axe finds nothing, and nothing is wider than the window. */
final class ForEverybody {

    /** The wider window has to be as wide as what is in it. */
    private static final String OVERFLOW = "() => document.documentElement.scrollWidth - window.innerWidth";

    /** Put into a page once and asked in each look; its builder puts it in each time, and tells all that is right. */
    private static final String AXE = axe();

    private static final String VIOLATIONS = """
            options => axe.run(document, options).then(found => found.violations.map(
                    rule => rule.id + ': ' + rule.nodes.map(node => node.failureSummary).join(', ')))""";

    private ForEverybody() {}

    /** Goes to a page in that state, keeps a picture where they are wanted, and looks at it in every way. */
    static void isFound(State state, Desk desk) throws IOException {
        try (Page page = state.open(desk)) {
            if (Album.isKept()) {
                Album.small(
                        page,
                        "tilstande/" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            for (Look look : Look.values()) {
                assertThat(findings(look, page)).as(look.name()).isEmpty();
            }
        }
        assertThat(desk.complaints()).isEmpty();
    }

    /** What somebody would stumble over. */
    static List<String> findings(Look look, Page page) {
        look.on(page);
        List<String> findings = new ArrayList<>();
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        if (page.evaluate(VIOLATIONS, options(look)) instanceof List<?> violations) {
            violations.forEach(violation -> findings.add(String.valueOf(violation)));
        }
        if ((Integer) page.evaluate(OVERFLOW) > 0) {
            findings.add("it scrolls sideways");
        }
        return findings;
    }

    /** In the dark nothing but the colours is another, so that nothing else is looked at twice. */
    private static Map<String, Object> options(Look look) {
        List<String> resultTypes = List.of("violations");
        return look.isDark()
                ? Map.of("resultTypes", resultTypes, "runOnly", List.of("color-contrast", "link-in-text-block"))
                : Map.of("resultTypes", resultTypes);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            String source = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            return "() => { " + source + " }";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
