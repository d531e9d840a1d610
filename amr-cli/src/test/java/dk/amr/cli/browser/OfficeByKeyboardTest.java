package dk.amr.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.amr.cli.Office;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the office does every week, for somebody who has no mouse. */
@ExtendWith(InABrowser.class)
final class OfficeByKeyboardTest {

    private static final Hand HAND = Hand.KEYBOARD;

    @TempDir
    private Path folder;

    @Test
    void a_register_file_is_looked_at_read_in_and_undone(Desk desk) {
        try (Page page = State.at(desk.office(), "/register")) {
            // the window in which a file is chosen belongs to the machine, not to the page
            page.getByLabel("Registerfil")
                    .setInputFiles(new FilePayload(
                            "register.csv",
                            "text/csv",
                            RegisterState.ONE
                                    .replace("990001", "990077")
                                    .replace("Nina", "Tastatur")
                                    .getBytes(StandardCharsets.UTF_8)));
            HAND.push(page, "Se, hvad filen ændrer");
            assertThat(page.locator("h1")).containsText("Filen kan læses ind");
            HAND.push(page, "Læs rækken ind");
            assertThat(page.getByRole(AriaRole.STATUS)).isVisible();

            page.navigate("/register");
            HAND.press(page.locator("a[href^='/register/indlaesninger/']").first());
            assertThat(page.locator("h1")).containsText("kan fortrydes");
            HAND.push(page, "Fortryd indlæsningen");
            assertThat(page.getByRole(AriaRole.STATUS)).isVisible();

            page.navigate("/personer?q=Tastatur");
            assertThat(page.locator("main a:has-text('Tastatur')")).hasCount(0);
        }
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void somebody_is_found_from_any_page_and_the_list_is_there_to_come_back_to(Desk desk) {
        try (Page page = State.at(desk.office(), "/netvaerk")) {
            page.keyboard().press("/");
            page.keyboard().type("Anna");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("svarer");
            HAND.follow(page, "Anna Prøve");
            assertThat(page.locator("h1")).containsText("Anna Prøve");

            page.navigate("/personer?hverv=amr&q=Anna");
            HAND.follow(page, "Anna Prøve");
            HAND.press(page.locator(".crumbs a").first());
            assertThat(page.locator("#find")).hasValue("Anna");
        }
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void offers_are_sent_to_some_after_a_look_at_whom(Desk desk) {
        Office office = Office.withRegister(folder);
        office.run("network", "establish", "--kommunegruppe", "Skanderborg", "--facilitator", Desk.OFFICE)
                .isDone();
        String link = office.run("account", "add", "kontor@example.org", "--role", "OFFICE_ADMIN")
                .isDone()
                .result()
                .strip()
                .replaceFirst("^http://[^/]+", "");
        try (Served kreds = Served.by(office, "serve", "--port", "0");
                Page page = desk.at(kreds)) {
            Desk.choosePassword(page, link);
            Desk.signIn(page, "kontor@example.org");
            page.navigate("/tilbud");
            HAND.press(page.locator("summary:has-text('Send kun til nogle af dem')"));
            Locator ticks = page.locator("main [type=checkbox]");
            HAND.push(page, "Sæt eller fjern alle krydser");
            assertThat(page.locator("main [type=checkbox]:not(:checked)")).hasCount(0);
            HAND.push(page, "Sæt eller fjern alle krydser");
            assertThat(page.locator("main [type=checkbox]:checked")).hasCount(0);
            HAND.tick(ticks.nth(0));
            HAND.tick(ticks.nth(1));
            HAND.push(page, "Se efter, før de valgte får det");
            assertThat(page.locator("h1")).hasText("Send tilbud til 2 AMR");
            HAND.push(page, "Send 2 tilbud");

            assertThat(page.getByRole(AriaRole.STATUS)).containsText("To tilbud bliver skrevet som filer");
            assertThat(page.locator("main tbody tr .chip.well")).hasCount(2);
            HAND.follow(page, "Tilbage til listen");
            assertThat(page.locator("main h1")).containsText("tilbud");
        }
        assertThat(desk.complaints()).isEmpty();
    }
}
