package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttendanceReportPageTest {

    private final RunningWeb web = RunningWeb.withF1();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_figure_and_its_share_stay_on_one_line() {
        Season.in(web);
        Meetings.in(web);

        assertThat(web.browserOf(Role.OFFICE_ADMIN)
                        .get("/rapporter/fremmoede?aar=2026")
                        .body())
                .containsPattern("<td[^>]*>\\d/\\d\u00a0\\(\\d+,\\d\u00a0%\\)</td>");
    }
}
