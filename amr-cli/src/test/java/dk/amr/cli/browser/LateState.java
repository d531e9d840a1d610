package dk.amr.cli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How to come to pages that show something beside something else before it is done. */
final class LateState {

    private LateState() {}

    /** A form that was made from an edition that is no longer the one that stands. */
    static Page overtaken(Desk desk) {
        Page page = State.follow(State.open(State.person(desk, "Finn")), "a[href*='/hverv/'][href$='/ret']");
        page.locator("main [name=version]").evaluate("field => field.value = '99'");
        page.locator("#from").fill("01-12-2025");
        page.locator("main button").click();
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }

    /** What one of those ticked would get. */
    static Page offersToSome(Desk desk) {
        Page page = due(desk);
        page.locator("main [type=checkbox]").first().check();
        Desk.press(page, "Se efter, før de valgte får det");
        return page;
    }

    /** The answer to a form in which nobody is ticked. */
    static Page offersToNobody(Desk desk) {
        Page page = due(desk);
        Desk.press(page, "Se efter, før de valgte får det");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }

    /** The offers to send, with the ticks open; two are elected who have none. */
    private static Page due(Desk desk) {
        for (String somebody : new String[] {"Medlem34", "Medlem35"}) {
            Page page = State.person(desk, somebody);
            if (page.locator("main table.lines").count() == 0) {
                State.follow(page, "a[href$='/hverv']");
                page.locator("#workplace").fill("Bosted Elmehøj");
                page.locator("#from").fill("01-12-2026");
                page.locator("main button").click();
                page.getByRole(AriaRole.STATUS).waitFor();
            }
            page.close();
        }
        Page page = State.at(desk.office(), "/tilbud");
        page.getByText("Send kun til nogle af dem").click();
        return page;
    }
}
