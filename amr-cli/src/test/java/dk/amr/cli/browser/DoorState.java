package dk.amr.cli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How to come to the pages of the way in, each time as somebody else. */
final class DoorState {

    private DoorState() {}

    /** Where somebody with a second step gives a code. */
    static Page code(Desk desk) {
        String login = State.somebody();
        turnedOn(desk, login).close();
        return halfWay(desk.stranger(), login);
    }

    static Page codeRefused(Desk desk) {
        Page page = code(desk);
        page.getByLabel("Kode").fill("000000x");
        Desk.press(page, "Log ind");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }

    static Page codeTooLate(Desk desk) {
        Page page = code(desk);
        page.evaluate("() => { document.querySelector('[name=vej]').value = 'x'; }");
        page.getByLabel("Kode").fill("000000");
        Desk.press(page, "Log ind");
        page.getByText("inden fem minutter").waitFor();
        return page;
    }

    static Page halfWay(Page page, String login) {
        State.at(page, "/log-ind");
        page.getByLabel("E-mail").fill(login);
        page.getByLabel("Adgangskode").fill(Desk.PASSWORD);
        Desk.press(page, "Log ind");
        page.getByLabel("Kode").waitFor();
        return page;
    }

    /** Where the app is told the key. */
    static Page settingUp(Desk desk) {
        return settingUp(desk, State.somebody());
    }

    private static Page settingUp(Desk desk, String login) {
        Page page = State.at(desk.newcomer(login, "PRIVACY"), "/min-konto");
        page.locator("[name=totrin-password]").fill(Desk.PASSWORD);
        Desk.press(page, "Slå totrinslogin til");
        page.locator("#key").waitFor();
        return page;
    }

    /** Where the recovery codes are shown. */
    static Page turnedOn(Desk desk) {
        return turnedOn(desk, State.somebody());
    }

    private static Page turnedOn(Desk desk, String login) {
        Page page = settingUp(desk, login);
        page.getByLabel("Kode", new Page.GetByLabelOptions().setExact(true)).fill(desk.code(login, 0));
        Desk.press(page, "Slå totrinslogin til");
        page.getByText("Jeg har gemt dem").waitFor();
        return page;
    }

    /** What somebody gets who fetches the register after a long pause. */
    static Page proof(Desk desk) {
        String login = State.somebody();
        Page page = State.at(desk.newcomer(login, "OFFICE_ADMIN"), "/register");
        desk.fiveMinutesPass(login);
        Desk.press(page, "Hent filen");
        page.getByLabel("Adgangskode").waitFor();
        return page;
    }

    static Page proofRefused(Desk desk) {
        Page page = proof(desk);
        page.getByLabel("Adgangskode").fill("noget helt andet");
        Desk.press(page, "Bekræft og fortsæt");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }

    static Page account(Desk desk) {
        return State.follow(State.at(desk.system(), "/konti"), "main a:text('kontor@example.org')");
    }

    static Page newAccountRefused(Desk desk) {
        Page page = State.at(desk.system(), "/konti/ny");
        Desk.press(page, "Opret konto");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }

    static Page accountAdded(Desk desk) {
        Page page = State.at(desk.system(), "/konti/ny");
        page.locator("#ny-email").fill(State.somebody());
        page.getByLabel("kontorleder").check();
        Desk.press(page, "Opret konto");
        page.getByText("Linket", new Page.GetByTextOptions().setExact(true)).waitFor();
        return page;
    }
}
