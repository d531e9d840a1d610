package dk.amr.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room of a meeting, its form, whom to keep out, and taking back, for somebody who has no mouse. */
@ExtendWith(InABrowser.class)
final class SharingByKeyboardTest {

    private static final String TASK = "Nøglerne til medicinskabet skifter hænder";
    private static final Hand HAND = Hand.KEYBOARD;

    @Test
    void something_is_shared_given_to_others_and_taken_back_by_keyboard_alone(Desk desk) {
        Page page = State.at(desk.office(), desk.sharedRoom().page());

        HAND.follow(page, "Del noget");
        HAND.tick(page.locator("[name=slags]").first());
        HAND.fill(page.locator("[name=opgave]"), TASK);
        HAND.fill(page.locator("[name=oensket]"), "Mindre travlhed");
        HAND.fill(page.locator("[name=skridt]"), "En fast plads til dem");
        HAND.tick(page.locator("[name=laesere]").first());
        HAND.push(page, "Del det");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();

        way(page, "Vælg læsere");
        HAND.tick(page.locator("[name=laesere]:checked"));
        page.keyboard().press("ArrowDown");
        HAND.tick(page.locator("fieldset [type=checkbox]").first());
        HAND.push(page, "Gem læserne");
        assertThat(card(page)).containsText("Hele netværket, undtagen");

        way(page, "Træk tilbage");
        HAND.push(page, "Træk det tilbage");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(card(page)).hasCount(0);
        assertThat(desk.complaints()).isEmpty();
    }

    private static Locator card(Page page) {
        return page.locator("article").filter(new Locator.FilterOptions().setHasText(TASK));
    }

    private static void way(Page page, String link) {
        HAND.press(card(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)));
    }
}
