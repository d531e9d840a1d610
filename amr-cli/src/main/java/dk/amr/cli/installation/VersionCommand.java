package dk.amr.cli.installation;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import picocli.CommandLine.Command;

@Command(name = "version")
final class VersionCommand implements Action {

    private final Console console;

    @Inject
    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        console.print("amr " + (version == null ? console.in("(fra kildekoden)", "(from source)") : version));
        return ExitCode.DONE;
    }
}
