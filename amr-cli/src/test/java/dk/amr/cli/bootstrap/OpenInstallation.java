package dk.amr.cli.bootstrap;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.settings.Settings;
import dk.amr.cli.console.settings.SettingsReader;
import dk.amr.persistence.Database;
import dk.amr.persistence.DatabaseSettings;
import dk.amr.web.http.server.WebServer;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** An installation opened as a command opens it, with the web over it, for tests that need its parts. */
public final class OpenInstallation implements AutoCloseable {

    private final Database database;
    private final Injector injector;

    private OpenInstallation(Database database, Injector injector) {
        this.database = database;
        this.injector = injector;
    }

    public static OpenInstallation in(Map<String, String> environment, Clock clock) {
        Settings settings = new SettingsReader(environment).read().listeningOn(Optional.of(0), Optional.empty());
        Console nobody = new Console(silence(), silence(), () -> false);
        Database database = new Database(
                new DatabaseSettings(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword()));
        return new OpenInstallation(
                database,
                Guice.createInjector(
                        Stage.PRODUCTION,
                        new MachineModule(nobody, new GlobalOptions(), settings, clock, () -> {}),
                        new InstallationModule(settings, database, new SecureRandom()),
                        new ServingModule(settings)));
    }

    public <T> T part(Class<T> type) {
        return injector.getInstance(type);
    }

    /** As {@link #part}, of what only those modules bind. */
    public <T> T part(Class<T> type, Module... more) {
        return injector.createChildInjector(more).getInstance(type);
    }

    /** Begins to serve the web; gives its address. */
    public String serve() {
        return "http://127.0.0.1:" + part(WebServer.class).start();
    }

    private static PrintStream silence() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        part(WebServer.class).stop();
        database.close();
    }
}
