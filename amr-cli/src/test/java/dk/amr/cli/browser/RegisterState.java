package dk.amr.cli.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How to come to the pages about the register file, which take a file. */
final class RegisterState {

    private static final String HEADINGS = "Medlemsnr;Fornavn;Efternavn;Indmeldt;Kreds\n";
    static final String ONE = HEADINGS + "990001;Nina;Prøve;01-01-2020;Østjylland\n";
    static final String ONE_AND_ONE_REFUSED = ONE + "990002;Otto;Prøve;i går;Østjylland\n";

    private RegisterState() {}

    /** The answer to a file that somebody chose to look at. */
    static Page looked(Desk desk, String file) {
        Page page = State.at(desk.office(), "/register");
        page.getByLabel("Registerfil")
                .setInputFiles(new FilePayload("register.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        Desk.press(page, "Se, hvad filen ændrer");
        page.waitForURL("**/register/forhaandsvisning?*");
        return page;
    }

    /** The register after a file with somebody new in it, each time somebody else. */
    static Page takenOver(Desk desk) {
        String number = String.valueOf(700000 + Math.floorMod(UUID.randomUUID().hashCode(), 99999));
        Page page = looked(desk, ONE.replace("990001", number).replace("Nina", "Ny" + number));
        Desk.press(page, "Læs rækken ind");
        page.getByRole(AriaRole.STATUS).waitFor();
        return page;
    }

    /** What undoing such a file would take back. */
    static Page toUndo(Desk desk) {
        takenOver(desk).close();
        Page page = State.at(desk.office(), "/register");
        page.locator("a[href^='/register/indlaesninger/']").first().click();
        return page;
    }

    /** The register after it was undone. */
    static Page undone(Desk desk) {
        Page page = toUndo(desk);
        Desk.press(page, "Fortryd indlæsningen");
        page.getByRole(AriaRole.STATUS).waitFor();
        return page;
    }

    /** The form for a file in which nothing is chosen. */
    static Page withoutColumns(Desk desk) {
        Page page = State.at(desk.office(), "/register");
        page.getByText("Vælg kolonner").click();
        page.locator("[name=kolonne]").all().forEach(column -> column.uncheck());
        Desk.press(page, "Hent filen");
        page.getByRole(AriaRole.ALERT).waitFor();
        return page;
    }
}
