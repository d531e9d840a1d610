package dk.amr.cli.browser;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about people, networks, offers, meetings and what is shared; apart, so that two can look at once. */
@ExtendWith(InABrowser.class)
final class LaterPagesAreForEverybodyTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(from = "PERSON")
    void axe_finds_nothing_and_nothing_is_wider_than_the_window(State state, Desk desk) throws IOException {
        ForEverybody.isFound(state, desk);
    }
}
