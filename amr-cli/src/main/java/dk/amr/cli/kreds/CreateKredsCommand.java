package dk.amr.cli.kreds;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.settings.Settings;
import dk.amr.cli.console.settings.TokenFile;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.installation.FoundKreds;
import dk.amr.domain.installation.NewKreds;
import dk.amr.domain.kreds.KredsName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "create")
@SuppressWarnings("NullAway.Init")
final class CreateKredsCommand implements Action {

    @Parameters(paramLabel = "NAME")
    private KredsName name;

    @Option(names = "--admin", required = true, paramLabel = "EMAIL")
    private LoginName admin;

    private final Console console;
    private final Clerk clerk;
    private final Settings settings;
    private final FoundKreds kredse;

    @Inject
    CreateKredsCommand(Console console, Clerk clerk, Settings settings, FoundKreds kredse) {
        this.console = console;
        this.clerk = clerk;
        this.settings = settings;
        this.kredse = kredse;
    }

    @Override
    public ExitCode run() {
        NewKreds founded = kredse.found(clerk.anyCaller(), new FoundKreds.Request(name, admin));
        new TokenFile(settings.tokens()).add(founded.kreds().id(), founded.commandToken());
        console.say(
                "Kredsen er oprettet. Skriv fra nu af --kreds ved hver kommando. Linket virker én gang i tre døgn.",
                "The kreds was made. From now on give --kreds with every command. The link works once, within three days.");
        console.print(settings.welcomeLink(founded.setupSecret()));
        return ExitCode.DONE;
    }
}
