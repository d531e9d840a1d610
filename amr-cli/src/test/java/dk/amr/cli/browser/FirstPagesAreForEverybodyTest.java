package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages at the door and behind links, the overview, the lists and the register. */
@ExtendWith(InABrowser.class)
final class FirstPagesAreForEverybodyTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(to = "IMPORT_UNDONE")
    void axe_finds_nothing_and_nothing_is_wider_than_the_window(State state, Desk desk) throws IOException {
        ForEverybody.isFound(state, desk);
    }

    @Test
    void no_state_stands_between_the_first_pages_and_the_later_ones() {
        assertThat(EnumSet.range(State.IMPORT_UNDONE, State.PERSON)).hasSize(2);
    }

    @Test
    void what_stands_in_somebodys_way_is_found(Desk desk) {
        try (Page page = State.SIGN_IN.open(desk)) {
            page.evaluate("() => { const image = document.createElement('img'); image.width = 2000; "
                    + "document.querySelector('main').append(image); }");

            assertThat(ForEverybody.findings(Look.NARROW_LIGHT, page))
                    .anyMatch(finding -> finding.startsWith("image-alt"))
                    .contains("it scrolls sideways");
        }
    }

    @Test
    void what_cannot_be_read_in_the_dark_is_found(Desk desk) {
        try (Page page = State.SIGN_IN.open(desk)) {
            page.evaluate("() => document.querySelector('main').style.color = 'black'");

            assertThat(ForEverybody.findings(Look.WIDE_DARK, page))
                    .anyMatch(finding -> finding.startsWith("color-contrast"));
        }
    }
}
