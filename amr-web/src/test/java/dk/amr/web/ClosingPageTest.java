package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClosingPageTest {

    private final RunningWeb web = RunningWeb.withF1();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void it_says_that_too_few_came_to_tell_what_they_made_of_it() {
        Season.in(web);
        String meeting = Meetings.in(web).meeting(Meetings.HELD).id().value().toString();

        assertThat(web.browserOf(Role.OFFICE_ADMIN)
                        .get("/moeder/" + meeting + "/afslut")
                        .body())
                .contains("Fremmødet kan ikke rettes, og ingen kan dele mere fra mødet")
                .contains("læser det på mødets side; deltagerne får det ikke tilsendt")
                .contains(
                        "Bagefter kan mødet kun læses",
                        "Færre end fem var til stede, så svarene på, hvordan mødet var, bliver ikke vist for sig",
                        "De kan tælle med i årets tal for hele kredsen, sammen med andre små møders.");
    }
}
