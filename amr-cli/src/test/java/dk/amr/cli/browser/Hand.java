package dk.amr.cli.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What somebody uses a page with. */
interface Hand {

    /** Clicks, for a browser in which no script runs. */
    Hand MOUSE = new Hand() {
        @Override
        public void fill(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void tick(Locator box) {
            box.check();
        }
    };

    /** Goes everywhere by the tabulator key. */
    Hand KEYBOARD = new Hand() {
        private static final int FAR = 80;

        @Override
        public void fill(Locator field, String text) {
            reach(field);
            field.page().keyboard().press("Control+A");
            field.page().keyboard().type(text);
        }

        @Override
        public void press(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        public void tick(Locator box) {
            reach(box);
            box.page().keyboard().press("Space");
        }

        private void reach(Locator target) {
            for (int step = 0; step < FAR; step++) {
                if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                    return;
                }
                target.page().keyboard().press("Tab");
            }
            throw new AssertionError("the keyboard does not reach " + target);
        }
    };

    void fill(Locator field, String text);

    void press(Locator target);

    void tick(Locator box);

    default void follow(Page page, String link) {
        press(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    default void push(Page page, String button) {
        press(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }
}
