package dk.amr.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InABrowser.class)
final class JourneyTest {

    @Test
    void a_mandate_is_reported_by_keyboard_alone(Desk desk) {
        journey(desk.stranger(), Hand.KEYBOARD, "Medlem30 Prøve");

        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void a_mandate_is_reported_without_script(Desk desk) {
        Page page = desk.stranger(new Browser.NewContextOptions().setJavaScriptEnabled(false));

        journey(page, Hand.MOUSE, "Medlem31 Prøve");
    }

    @Test
    void after_signing_out_the_way_back_shows_nothing(Desk desk) {
        Page page = desk.stranger();
        Desk.signIn(page, Desk.SYSTEM);
        page.navigate("/?se=igen");
        Desk.press(page, "Log ud");
        page.waitForURL("**/log-ind**");

        page.goBack();

        page.waitForURL("**/log-ind**");
        assertThat(page.content()).doesNotContain(Desk.SYSTEM, "Log ud");
    }

    private static void journey(Page page, Hand hand, String person) {
        page.navigate("/log-ind");
        hand.fill(page.getByLabel("E-mail"), "kontor@example.org");
        hand.fill(page.getByLabel("Adgangskode"), Desk.PASSWORD);
        hand.push(page, "Log ind");
        assertThat(page.locator("h1")).containsText("tilbud");

        hand.fill(page.locator("#search"), person);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Én person svarer");
        hand.follow(page, person);
        assertThat(page.locator("h1")).containsText(person);

        hand.follow(page, "Meld et nyt hverv");
        hand.fill(page.locator("#workplace"), "Bosted Elmehøj");
        hand.fill(page.locator("#from"), "01-01-2027");
        hand.push(page, "Meld hvervet");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(page.locator("table.lines")).containsText("Bosted Elmehøj");

        hand.push(page, "Log ud");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Du er logget ud");
    }
}
