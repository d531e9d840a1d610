package dk.amr.cli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How to come to what is shared where it takes more than an address. */
final class SharedState {

    private SharedState() {}

    /** The form in which the guard has marked a name. */
    static Page marked(Desk desk) {
        Page page = State.at(desk.office(), desk.sharedRoom().page() + "/nyt");
        page.locator("[name=slags]").first().check();
        page.locator("[name=opgave]").fill("Mette er umulig");
        page.locator("[name=skridt]").fill("Vi taler om vagtplanen");
        page.locator("[name=laesere]").first().check();
        Desk.press(page, "Del det");
        page.locator("mark").first().waitFor();
        return page;
    }

    /** The room as a participant sees it, who has given the code. */
    static Page behindTheLink(Desk desk) {
        Page page = State.at(desk.stranger(), desk.sharedRoom().link());
        Desk.press(page, "Send mig en kode");
        page.getByRole(AriaRole.STATUS).waitFor();
        page.getByLabel("Koden fra mailen").fill(desk.sharedRoom().code());
        Desk.press(page, "Åbn siden");
        page.waitForURL("**/noter");
        return page;
    }
}
