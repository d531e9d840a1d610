package dk.amr.cli.installation;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives bash and zsh what they need to complete commands and options. */
@Command(name = "completion")
@SuppressWarnings("NullAway.Init")
final class CompletionCommand implements Action {

    @Spec
    private CommandSpec command;

    private final Console console;

    @Inject
    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        console.print(AutoComplete.bash("amr", command.root().commandLine()));
        return ExitCode.DONE;
    }
}
