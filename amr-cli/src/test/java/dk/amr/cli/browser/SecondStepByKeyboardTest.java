package dk.amr.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second step turned on and signed in with, and a file fetched after a pause, for somebody who has no mouse. */
@ExtendWith(InABrowser.class)
final class SecondStepByKeyboardTest {

    private static final Hand HAND = Hand.KEYBOARD;

    @Test
    void it_is_turned_on_and_signed_in_with_by_keyboard_alone(Desk desk) {
        String login = State.somebody();
        Page page = desk.newcomer(login, "PRIVACY");

        State.at(page, "/min-konto");
        HAND.fill(page.locator("[name=totrin-password]"), Desk.PASSWORD);
        HAND.push(page, "Slå totrinslogin til");
        assertThat(page.locator("svg.square")).isVisible();
        HAND.fill(page.locator("#kode"), desk.code(login, 0));
        HAND.push(page, "Slå totrinslogin til");
        assertThat(page.locator("main li code")).hasCount(10);
        HAND.follow(page, "Jeg har gemt dem");
        assertThat(page.locator("main")).containsText("Totrinslogin er slået til.");

        HAND.push(page, "Log ud");
        assertThat(page.locator("h1")).containsText("Log ind");
        HAND.fill(page.locator("#email"), login);
        HAND.fill(page.locator("#password"), Desk.PASSWORD);
        HAND.push(page, "Log ind");
        HAND.fill(page.locator("#kode"), desk.code(login, 1));
        HAND.push(page, "Log ind");
        page.waitForURL("**/");
        State.at(page, "/min-konto");
        assertThat(page.locator("main")).containsText("Totrinslogin er slået til.");
        org.assertj.core.api.Assertions.assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void A5_after_a_pause_the_register_comes_when_the_password_is_given_and_the_page_goes_on_working(Desk desk) {
        Page page = DoorState.proof(desk);

        HAND.fill(page.locator("#bevis"), Desk.PASSWORD);
        String file = page.waitForDownload(() -> HAND.push(page, "Bekræft og fortsæt"))
                .suggestedFilename();
        org.assertj.core.api.Assertions.assertThat(file).startsWith("register-");
        assertThat(page.locator("h1")).containsText("Nu kan du fortsætte");
        HAND.push(page, "Log ud");
        assertThat(page.locator("h1")).containsText("Log ind");
        org.assertj.core.api.Assertions.assertThat(desk.complaints()).isEmpty();
    }
}
