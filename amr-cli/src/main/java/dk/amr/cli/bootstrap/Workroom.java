package dk.amr.cli.bootstrap;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import dk.amr.cli.bootstrap.usage.CommandTree;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Listens;
import dk.amr.cli.console.Needs;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.settings.DailyKeys;
import dk.amr.cli.console.settings.NewHome;
import dk.amr.cli.console.settings.Settings;
import dk.amr.cli.console.settings.SettingsReader;
import dk.amr.cli.console.settings.TokenFile;
import dk.amr.domain.access.Caller;
import dk.amr.domain.installation.LookAtDatabase;
import dk.amr.persistence.Database;
import dk.amr.persistence.DatabaseSettings;
import dk.amr.persistence.sharing.TombstoneReplay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a command works in: opened before it, and closed after it in order. */
final class Workroom implements AutoCloseable {

    private final Deque<Runnable> open = new ArrayDeque<>();
    private final SecureRandom random = new SecureRandom();
    private final Run run;

    private Workroom(Run run) {
        this.run = run;
    }

    /** Does the wanted command in surroundings of its own. */
    static ExitCode perform(Run run, String... arguments) {
        try (Workroom room = new Workroom(run)) {
            // what runs on has everything from the start; a command has what it asks for
            Stage stage = run.wanted() instanceof Listens ? Stage.PRODUCTION : Stage.DEVELOPMENT;
            Injector injector = Guice.createInjector(stage, room.modules());
            room.lookAtDatabase(injector);
            return CommandTree.action(run.wanted().getClass(), injector, run.options(), arguments)
                    .run();
        }
    }

    /** A command that works with what is kept says so when the database is older or newer than the program. */
    private void lookAtDatabase(Injector injector) {
        CommandGroup group = CommandTree.groupOf(run.wanted().getClass());
        if (group.surroundings() == Needs.Surroundings.INSTALLATION) {
            Caller operator = injector.getInstance(Clerk.class).operator();
            injector.getInstance(LookAtDatabase.class).look(operator).mustBeCurrent();
            injector.getInstance(TombstoneReplay.class).replay();
        }
    }

    private List<Module> modules() {
        CommandGroup group = CommandTree.groupOf(run.wanted().getClass());
        if (group.surroundings() == Needs.Surroundings.THROW_AWAY_WEB) {
            return throwAway(group);
        }
        Settings settings = settings(run.environment());
        return switch (group.surroundings()) {
            case NOTHING -> List.of(group, run.machine(settings));
            case NEW_INSTALLATION, THROW_AWAY_WEB -> newInstallation(group, settings);
            case INSTALLATION, DATABASE -> installation(group, settings);
            case KEYS -> keys(group, settings);
            case WEB -> and(installation(group, settings), new ServingModule(settings));
        };
    }

    private List<Module> throwAway(CommandGroup group) {
        Path folder = temporaryFolder();
        Settings settings = settings(TemporaryFolder.environment(run.environment(), folder));
        return and(newInstallation(group, settings), new ServingModule(settings));
    }

    private List<Module> newInstallation(CommandGroup group, Settings settings) {
        NewHome home = NewHome.make(settings, random, run.clock().instant());
        open.push(home::close);
        return and(office(group, settings), binder -> binder.bind(NewHome.class).toInstance(home));
    }

    private List<Module> installation(CommandGroup group, Settings settings) {
        // an installation whose keys are away still starts, and says so
        if (!Files.exists(settings.keyset()) && !Files.exists(settings.tokens())) {
            throw new Trouble(
                    "Her er ingen kreds endnu. Kør først: amr init --kreds NAVN --admin E-MAIL",
                    "There is no kreds here yet. Run first: amr init --kreds NAME --admin EMAIL");
        }
        new TokenFile(settings.tokens()).read();
        return office(group, settings);
    }

    private List<Module> keys(CommandGroup group, Settings settings) {
        // a copy of the database holds no key, and its audit trail is followed with the daily ones
        if (!Files.exists(new DailyKeys(settings).file())) {
            throw new Trouble(
                    "Nøglefilen mangler. Læg først jeres kopi af den på plads: " + settings.keyset(),
                    "The keyset is missing. First put your copy of it in place: " + settings.keyset());
        }
        return office(group, settings);
    }

    private List<Module> office(CommandGroup group, Settings settings) {
        Database database = new Database(
                new DatabaseSettings(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword()));
        open.push(database::close);
        return List.of(group, run.machine(settings), new InstallationModule(settings, database, random));
    }

    private Settings settings(Map<String, String> environment) {
        Settings read = new SettingsReader(environment).read();
        return run.wanted() instanceof Listens listens ? read.listeningOn(listens.port(), listens.bindAddress()) : read;
    }

    private static List<Module> and(List<Module> modules, Module another) {
        return Stream.concat(modules.stream(), Stream.of(another)).toList();
    }

    private Path temporaryFolder() {
        TemporaryFolder folder = TemporaryFolder.make();
        open.push(folder::close);
        return folder.path();
    }

    @Override
    public void close() {
        open.forEach(Runnable::run);
    }
}
