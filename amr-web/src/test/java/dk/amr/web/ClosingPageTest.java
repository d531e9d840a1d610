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
    void it_says_that_too_few_have_evaluated_before_the_meeting_is_closed() {
        Season.in(web);
        String meeting = Meetings.in(web).meeting(Meetings.HELD).id().value().toString();

        assertThat(web.browserOf(Role.OFFICE_ADMIN)
                        .get("/moeder/" + meeting + "/afslut")
                        .body())
                .contains("Bagefter kan mødet kun læses", "Resultatet vises, når mindst fem har svaret");
    }
}
