package dk.amr.cli.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.amr.cli.Invited;
import dk.amr.cli.Offered;
import dk.amr.cli.Office;
import dk.amr.cli.SharedRoom;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.signin.OneTimeCodes;
import dk.amr.domain.access.signin.SecondStepRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A browser in front of two kredse: one with the register of the fixture, and one that has only begun. */
final class Desk implements AutoCloseable {

    static final String OFFICE = "chef@example.org";
    static final String SYSTEM = "system@example.org";
    static final String PASSWORD = "fire tilfældige ord";
    private static final double PATIENCE = 15_000;

    private final Playwright driver;
    private final Browser browser;
    private final Office office;
    private final Served kreds;
    private final Served newKreds;
    private final SharedRoom sharedRoom;
    private final String invitation;
    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext atTheOffice;
    private final BrowserContext atTheSystem;
    private final BrowserContext atTheNewOffice;

    private Desk(Playwright driver) {
        this.driver = driver;
        this.browser = Chromium.launch(driver);
        Office fresh = new Office(folder("ny"));
        String firstOfNew = path(fresh.run("init", "--kreds", "Fyn", "--admin", OFFICE));
        this.newKreds = Served.by(fresh, "serve", "--port", "0");
        this.office = Offered.office(folder("kreds"));
        String system = invite(SYSTEM, "SYSTEM_ADMIN");
        String clerk = invite("kontor@example.org", "OFFICE_ADMIN,OFFICE_MANAGER,CONSULTANT");
        this.sharedRoom = SharedRoom.ledBy(office, "kontor@example.org");
        this.invitation = Invited.link(office, "kontor@example.org");
        this.kreds = Served.by(office, "serve", "--port", "0");
        this.atTheNewOffice = signedIn(newKreds, firstOfNew, OFFICE);
        this.atTheSystem = signedIn(kreds, system, SYSTEM);
        this.atTheOffice = signedIn(kreds, clerk, "kontor@example.org");
    }

    static Desk open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Desk(Chromium.driver());
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(Path.of("target"), name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String path(Office.Answer answer) {
        return answer.isDone().result().strip().replaceFirst("^http://[^/]+", "");
    }

    /** Makes an account; gives the path of its link. */
    String invite(String login, String roles) {
        return path(office.run("account", "add", login, "--role", roles));
    }

    /** The path of the link with an offer to somebody of that given name. */
    String offerTo(String given) {
        return Offered.link(office, given);
    }

    /** What was shared at a meeting that the office leads. */
    SharedRoom sharedRoom() {
        return sharedRoom;
    }

    /** The path of the link with which somebody was invited to a meeting. */
    String invitation() {
        return invitation;
    }

    /** Makes a link that signs the office in; gives its path. */
    String signInLink() {
        return inside(open -> "/log-ind/"
                + open.part(SignInLinks.class).make(account(open, OFFICE).id()));
    }

    /** A page for somebody new with those roles, signed in. */
    Page newcomer(String login, String roles) {
        return signedIn(kreds, invite(login, roles), login).newPage();
    }

    /** The code that the app of that account shows, so many half minutes away. */
    String code(String login, int stepsAway) {
        return inside(open -> {
            UUID app = open.part(SecondStepRepository.class)
                    .find(account(open, login).id())
                    .orElseThrow()
                    .app();
            return open.part(OneTimeCodes.class)
                    .code(app, Office.CLOCK.instant().getEpochSecond() / 30 + stepsAway);
        });
    }

    /** Lets it be five minutes since whoever has that account showed who they are. */
    void fiveMinutesPass(String login) {
        inside(open -> {
            AccessKeyRepository keys = open.part(AccessKeyRepository.class);
            for (AccessKey key : keys.ofAccount(account(open, login).id(), AccessKey.Kind.SESSION)) {
                keys.remove(key.fingerprint());
                keys.add(key.renewed(key.fingerprint(), key.provedAt().minus(Duration.ofMinutes(5))));
            }
            return "";
        });
    }

    private String inside(Function<OpenInstallation, String> deed) {
        Map<String, String> environment = Map.of("AMR_HOME", office.home().toString());
        try (OpenInstallation open = OpenInstallation.in(environment, Office.CLOCK)) {
            return deed.apply(open);
        }
    }

    private static Account account(OpenInstallation open, String login) {
        return open.part(AccountRepository.class).named(new LoginName(login)).orElseThrow();
    }

    // the tab stays open, so that the browser keeps what it has read for the next one
    private BrowserContext signedIn(Served where, String link, String login) {
        BrowserContext context = context(where, new Browser.NewContextOptions());
        Page page = context.newPage();
        choosePassword(page, link);
        signIn(page, login);
        return context;
    }

    static void choosePassword(Page page, String link) {
        page.navigate(link);
        page.getByLabel("Ny adgangskode").fill(PASSWORD);
        page.getByLabel("Den samme igen").fill(PASSWORD);
        press(page, "Gem adgangskoden");
    }

    static void signIn(Page page, String login) {
        page.navigate("/log-ind");
        page.getByLabel("E-mail").fill(login);
        page.getByLabel("Adgangskode").fill(PASSWORD);
        press(page, "Log ind");
        page.waitForURL("**/");
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private BrowserContext context(Served where, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(where.address()));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add(error.error()));
        return context;
    }

    // what the page itself answers, 404 say, is no fault of the page
    private void listen(ConsoleMessage message) {
        boolean isAnswer = message.text().startsWith("Failed to load resource")
                && message.page() != null
                && message.location().startsWith(message.page().url());
        if (List.of("error", "warning").contains(message.type()) && !isAnswer) {
            complaints.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    /** What the browser complained about since it was asked last. */
    List<String> complaints() {
        List<String> latest = List.copyOf(complaints);
        complaints.clear();
        return latest;
    }

    /** A page for somebody whom the web does not know. */
    Page stranger() {
        return stranger(new Browser.NewContextOptions());
    }

    Page stranger(Browser.NewContextOptions options) {
        return context(kreds, options).newPage();
    }

    /** A page for the office, signed in. */
    Page office() {
        return atTheOffice.newPage();
    }

    /** A page for whoever looks after the system, signed in. */
    Page system() {
        return atTheSystem.newPage();
    }

    /** A page for the office of a kreds that has no register yet, signed in. */
    Page newOffice() {
        return atTheNewOffice.newPage();
    }

    /** A page of a web served by another command. */
    Page at(Served web) {
        return context(web, new Browser.NewContextOptions()).newPage();
    }

    @Override
    public void close() {
        driver.close();
        kreds.close();
        newKreds.close();
    }
}
