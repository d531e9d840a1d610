package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How pages look on paper, which is as narrow as a telephone held across. */
@ExtendWith(InABrowser.class)
final class OnPaperTest {

    /** A sheet of A4 less its margins, in the pixels of a page. */
    private static final int WIDTH = 672;

    private static final int HEIGHT = 986;
    private static final String DISPLAY = "element => getComputedStyle(element).display";

    @Test
    void tables_stay_tables_and_the_two_hours_keep_their_words(Desk desk) {
        try (Page page = State.MEETING.open(desk)) {
            page.setViewportSize(WIDTH, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".lines tbody tr").first().evaluate(DISPLAY))
                    .isEqualTo("table-row");
            assertThat(page.locator(".two-hours .name").first().isVisible()).isTrue();
        }
        assertThat(desk.complaints()).isEmpty();
    }
}
