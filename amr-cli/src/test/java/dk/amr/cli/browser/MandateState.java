package dk.amr.cli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How to come to the pages about an election that is only reported, and about one who moved on. */
final class MandateState {

    private MandateState() {}

    /** Somebody whose election is only reported. */
    static Page awaiting(Desk desk) {
        Page page = State.person(desk, "Medlem32");
        if (page.locator("a[href$='/registrer']").count() == 0) {
            State.follow(page, "a[href$='/hverv']");
            page.locator("#workplace").fill("Bosted Elmehøj");
            page.locator("#from").fill("01-02-2027");
            page.getByLabel("Valget er kun meldt").check();
            page.locator("main button").click();
            page.getByRole(AriaRole.STATUS).waitFor();
        }
        return page;
    }

    static Page refusedTransfer(Desk desk) {
        Page page = State.follow(State.open(State.person(desk, "Finn")), "a[href$='/flyttet']");
        page.locator("#elected").fill("engang");
        page.locator("main button").click();
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }
}
