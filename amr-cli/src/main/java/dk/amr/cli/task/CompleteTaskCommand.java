package dk.amr.cli.task;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.domain.task.CompleteTask;
import dk.amr.domain.task.TaskKind;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "done")
@SuppressWarnings("NullAway.Init")
final class CompleteTaskCommand implements Action {

    @Option(names = "--kind", required = true, paramLabel = "welcome-package")
    private TaskKind kind;

    @Option(names = "--about", required = true, paramLabel = "ID")
    private UUID about;

    private final Console console;
    private final Clerk clerk;
    private final CompleteTask tasks;

    @Inject
    CompleteTaskCommand(Console console, Clerk clerk, CompleteTask tasks) {
        this.console = console;
        this.clerk = clerk;
        this.tasks = tasks;
    }

    @Override
    public ExitCode run() {
        tasks.complete(clerk.caller(), new CompleteTask.Request(kind, about));
        console.say("Opgaven er krydset af.", "The task is ticked off.");
        return ExitCode.DONE;
    }
}
