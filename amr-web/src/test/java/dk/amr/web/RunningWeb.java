package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.Passwords;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Secrets;
import dk.amr.web.http.WebSettings;
import dk.amr.web.http.server.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A web that listens on a free port, over an installation in memory that has read in fixture F1. */
public final class RunningWeb implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    public static final Instant NOW = Instant.parse("2027-01-01T09:00:00Z");
    public static final String PASSWORD = "fire tilfældige ord";

    private final Injector injector;
    private final AllPorts ports;
    private final WebServer server;
    private final int port;

    private RunningWeb(WebSettings settings, Clock clock) {
        this.ports = Given.in(InMemoryPorts.empty()).there();
        ports.groundRules().add(GroundRules.first(new GroundRulesId(UUID.randomUUID()), aKreds().id()));
        this.injector = Guice.createInjector(
                Stage.PRODUCTION, new StrictModule(), new PortsModule(ports, settings, clock), new WebModule());
        this.server = injector.getInstance(WebServer.class);
        this.port = server.start();
    }

    public static RunningWeb empty() {
        return at("http://127.0.0.1:8080");
    }

    public static RunningWeb at(String baseUrl) {
        return over(new WebSettings(URI.create(baseUrl), "127.0.0.1", 0));
    }

    /** One that has no server to send its mail. */
    public static RunningWeb keepingMail() {
        return over(new WebSettings(
                URI.create("http://127.0.0.1:8080"), "127.0.0.1", 0, "/srv/amr/mail", null, null, null));
    }

    /** One that says how the office is reached. */
    public static RunningWeb withOffice(String office) {
        return over(new WebSettings(URI.create("http://127.0.0.1:8080"), "127.0.0.1", 0, null, office, null, null));
    }

    /** One that keeps figures about itself, for whoever shows that token. */
    public static RunningWeb watchedBy(String token) {
        return over(new WebSettings(URI.create("http://127.0.0.1:8080"), "127.0.0.1", 0, null, null, null, token));
    }

    private static RunningWeb over(WebSettings settings) {
        return new RunningWeb(settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** With the people of F1, on the first day of 2027. */
    public static RunningWeb withF1() {
        RunningWeb web = empty();
        web.importF1();
        return web;
    }

    /** For somebody to look at, on that port. */
    static RunningWeb toLookAt(int port) {
        RunningWeb web = over(new WebSettings(URI.create("http://127.0.0.1:" + port), "127.0.0.1", port));
        web.importF1();
        return web;
    }

    public Browser browser() {
        return new Browser(port);
    }

    /** A browser in which somebody with those roles has signed in. */
    public Browser browserOf(Role... roles) {
        Browser browser = browser();
        browser.signIn(account(roles).login().value(), PASSWORD);
        return browser;
    }

    public Script scriptOf(Role... roles) {
        return scriptOf(account(roles));
    }

    public Browser browserOf(Account account) {
        Browser browser = browser();
        browser.signIn(account.login().value(), PASSWORD);
        return browser;
    }

    public Script scriptOf(Account account) {
        String secret = injector.getInstance(Secrets.class).next();
        ports.accessKeys()
                .add(new AccessKey(
                        injector.getInstance(Secrets.class).fingerprint(secret),
                        account.id(),
                        AccessKey.Kind.TOKEN,
                        NOW,
                        null,
                        NOW));
        return new Script(port, secret);
    }

    public Script scriptWithoutToken() {
        return new Script(port, "");
    }

    /** A new account with those roles and the usual password. */
    public Account account(Role... roles) {
        UUID id = UUID.randomUUID();
        String hash = injector.getInstance(Passwords.class).hash(PASSWORD);
        Account account = Account.invited(
                        new AccountId(id),
                        aKreds().id(),
                        new LoginName("k" + id + "@example.org"),
                        Set.of(roles),
                        Language.DANISH)
                .withPasswordHash(hash);
        ports.accounts().save(account);
        return ports.accounts().find(account.id()).orElseThrow();
    }

    public AllPorts ports() {
        return ports;
    }

    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    public int port() {
        return port;
    }

    public void importF1() {
        importRegister(f1());
    }

    /** Reads in a register file that is given as text. */
    public void importRegister(String file) {
        get(ImportRegister.class)
                .importFile(
                        account(Role.OFFICE_ADMIN).asCaller(Door.COMMAND, TODAY),
                        new ImportRegister.Request(ListedRegisterFile.of(file), false, false));
    }

    @Override
    public void close() {
        server.stop();
    }

    /** The register file of F1. */
    static String f1() {
        try (InputStream file = Objects.requireNonNull(RunningWeb.class.getResourceAsStream("f1-register.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
