package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the year of meetings is a picture. */
@ExtendWith(InABrowser.class)
final class PlannerWidthTest {

    private static final int HEIGHT = 900;
    private static final String IS_WIDER_THAN_THE_WINDOW = "document.documentElement.scrollWidth > innerWidth";
    private static final String MONTHS_END_WITH_THE_LANES = """
            Math.abs(document.querySelector('.planner .months').getBoundingClientRect().right
                - document.querySelector('.planner .lane').getBoundingClientRect().right) < 2""";

    @ParameterizedTest
    @CsvSource({"1440, true", "1280, true", "1100, true", "390, false"})
    void from_1100_pixels_on_the_year_is_a_picture_and_below_it_a_list(int width, boolean isPicture, Desk desk) {
        try (Page page = State.YEAR_OF_MEETINGS.open(desk)) {
            page.setViewportSize(width, HEIGHT);

            assertThat(page.locator(".planner .lane").first().isVisible()).isEqualTo(isPicture);
            assertThat(page.evaluate(IS_WIDER_THAN_THE_WINDOW)).isEqualTo(false);
            if (isPicture) {
                assertThat(page.evaluate(MONTHS_END_WITH_THE_LANES)).isEqualTo(true);
            }
        }
        assertThat(desk.complaints()).isEmpty();
    }
}
