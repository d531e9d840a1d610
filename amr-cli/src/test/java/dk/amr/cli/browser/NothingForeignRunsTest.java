package dk.amr.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
final class NothingForeignRunsTest {

    private static final String PLANTED = "<script>document.documentElement.dataset.planted = 'yes'</script></body>";

    @Test
    void a_script_that_somebody_plants_in_a_page_is_not_run(Desk desk) {
        try (Page page = desk.stranger()) {
            page.route("**/log-ind", NothingForeignRunsTest::plant);

            page.navigate("/log-ind");

            assertThat(page.content()).contains(PLANTED.replace("</body>", ""));
            assertThat(page.locator("html").getAttribute("data-planted")).isNull();
        }
        assertThat(desk.complaints()).singleElement().asString().contains("Content Security Policy");
    }

    @Test
    void a_picture_from_elsewhere_is_not_fetched(Desk desk) {
        try (Page page = desk.stranger()) {
            page.navigate("/log-ind");

            page.evaluate("() => new Promise(done => { const image = new Image(); image.onerror = done; "
                    + "image.src = 'http://127.0.0.2:1/'; })");
        }
        assertThat(desk.complaints()).singleElement().asString().contains("Content Security Policy");
    }

    private static void plant(Route route) {
        APIResponse answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replace("</body>", PLANTED)));
    }
}
