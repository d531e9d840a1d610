package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.web.page.text.FaultText;
import org.junit.jupiter.api.Test;

/** What a page about something that went wrong says at its head. */
final class FaultTextTest {

    @Test
    void what_a_rule_refuses_was_read_and_is_not_said_to_be_unreadable() {
        assertThat(FaultText.heading(422, "ground-rules-come-first").danish())
                .isEqualTo("Det kunne ikke lade sig gøre");
        assertThat(FaultText.heading(409, "changed-meanwhile").english()).isEqualTo("That could not be done");
        assertThat(FaultText.heading(503, "too-busy").danish()).isEqualTo("Vent lidt, og prøv igen");
        assertThat(FaultText.heading(400, "request-is-unreadable").danish()).isEqualTo("Det kunne ikke læses");
    }
}
