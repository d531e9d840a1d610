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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InABrowser.class)
final class EveryPageIsForEverybodyTest {

    /** The wider window has to be as wide as what is in it. */
    private static final String OVERFLOW = "() => document.documentElement.scrollWidth - window.innerWidth";

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void axe_finds_nothing_and_nothing_is_wider_than_the_window(State state, Desk desk) throws IOException {
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

    @Test
    void what_stands_in_somebodys_way_is_found(Desk desk) {
        try (Page page = State.SIGN_IN.open(desk)) {
            page.evaluate("() => { const image = document.createElement('img'); image.width = 2000; "
                    + "document.querySelector('main').append(image); }");

            assertThat(findings(Look.NARROW_LIGHT, page))
                    .anyMatch(finding -> finding.startsWith("image-alt"))
                    .contains("it scrolls sideways");
        }
    }

    @Test
    void what_cannot_be_read_in_the_dark_is_found(Desk desk) {
        try (Page page = State.SIGN_IN.open(desk)) {
            page.evaluate("() => document.querySelector('main').style.color = 'black'");

            assertThat(findings(Look.WIDE_DARK, page)).anyMatch(finding -> finding.startsWith("color-contrast"));
        }
    }

    private static List<String> findings(Look look, Page page) {
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
