package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a page can be used by everybody: in each look axe finds nothing, and nothing is wider than the window. */
final class ForEverybody {

    /** The wider window has to be as wide as what is in it. */
    private static final String OVERFLOW = "() => document.documentElement.scrollWidth - window.innerWidth";

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
        axe(look, page)
                .analyze()
                .getViolations()
                .forEach(rule -> findings.add(rule.getId() + ": " + places(rule.getNodes())));
        if ((Integer) page.evaluate(OVERFLOW) > 0) {
            findings.add("it scrolls sideways");
        }
        return findings;
    }

    /** In the dark nothing but the colours is another, so that nothing else is looked at twice. */
    private static AxeBuilder axe(Look look, Page page) {
        AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(onlyWhatIsWrong);
        return look.isDark() ? axe.withRules(List.of("color-contrast", "link-in-text-block")) : axe;
    }

    private static List<String> places(List<CheckedNode> nodes) {
        return nodes.stream().map(CheckedNode::getFailureSummary).toList();
    }
}
