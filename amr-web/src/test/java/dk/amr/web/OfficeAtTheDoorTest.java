package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the office is reached, for those who come by a link and are told to ask it. */
class OfficeAtTheDoorTest {

    private static final String WRONG = "x".repeat(43);

    @ParameterizedTest
    @ValueSource(strings = {"/tilbud/", "/moede/", "/velkommen/", "/log-ind/"})
    void it_stands_below_what_a_link_leads_to(String way) {
        try (RunningWeb web = RunningWeb.withOffice("tlf. 12 34 56 78 <kontor>")) {
            assertThat(web.browser().get(way + WRONG).body())
                    .contains("Kredsens kontor: tlf. 12 34 56 78 &lt;kontor&gt;</p>");
        }
    }

    @Test
    void where_nobody_said_those_who_look_after_the_installation_are_told() {
        try (RunningWeb web = RunningWeb.withF1()) {
            assertThat(web.browserOf(Role.OFFICE_ADMIN).get("/").body()).contains("AMR_OFFICE");
            assertThat(web.browserOf(Role.CONSULTANT).get("/").body()).doesNotContain("AMR_OFFICE");
        }
    }

    @Test
    void nothing_stands_there_where_nobody_said_and_nothing_inside() {
        try (RunningWeb silent = RunningWeb.empty();
                RunningWeb web = RunningWeb.withOffice("tlf. 12 34 56 78")) {
            assertThat(silent.browser().get("/log-ind").body()).doesNotContain("Kredsens kontor:");
            assertThat(web.browserOf(Role.OFFICE_ADMIN).get("/").body()).doesNotContain("12 34 56 78", "AMR_OFFICE");
        }
    }
}
