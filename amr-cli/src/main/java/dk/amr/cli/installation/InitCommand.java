package dk.amr.cli.installation;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.settings.NewHome;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.installation.InitialiseInstallation;
import dk.amr.domain.installation.NewKreds;
import dk.amr.domain.kreds.KredsName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "init")
@SuppressWarnings("NullAway.Init")
final class InitCommand implements Action {

    /** How the program was called, which the script that starts it tells. */
    private static final String CALLED = "amr.called";

    // the name of the new kreds comes by the option that every command has
    @Option(names = "--admin", required = true, paramLabel = "EMAIL")
    private LoginName admin;

    private final Console console;
    private final GlobalOptions options;
    private final Clerk clerk;
    private final Settings settings;
    private final NewHome home;
    private final InitialiseInstallation installation;

    @Inject
    InitCommand(
            Console console,
            GlobalOptions options,
            Clerk clerk,
            Settings settings,
            NewHome home,
            InitialiseInstallation installation) {
        this.console = console;
        this.options = options;
        this.clerk = clerk;
        this.settings = settings;
        this.home = home;
        this.installation = installation;
    }

    @Override
    public ExitCode run() {
        KredsName kreds = options.kreds();
        if (kreds == null) {
            throw new Trouble(
                    "Skriv også kredsens navn: amr init --kreds NAVN --admin E-MAIL.",
                    "Give the name of the kreds too: amr init --kreds NAME --admin EMAIL.");
        }
        NewKreds founded = installation.initialise(clerk.operator(), new InitialiseInstallation.Request(kreds, admin));
        home.keep(founded.kreds().id(), founded.commandToken());
        String program = System.getProperty(CALLED, "amr");
        console.say(
                "Kredsen er klar. Start siderne med " + program
                        + " serve, og åbn linket for at vælge adgangskode; det virker én gang i" + " tre døgn.",
                "The kreds is ready. Start the pages by " + program
                        + " serve, and open the link to choose a password; it works once," + " within three days.");
        console.print(settings.welcomeLink(founded.setupSecret()));
        return ExitCode.DONE;
    }
}
