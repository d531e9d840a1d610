package dk.amr.cli.task;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListTasksCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListTasks tasks;

    @Inject
    ListTasksCommand(Display display, Clerk clerk, ListTasks tasks) {
        this.display = display;
        this.clerk = clerk;
        this.tasks = tasks;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        display.show(
                format,
                new Listing<>("tasks", tasks.list(caller))
                        .column(
                                "kind",
                                "Opgave",
                                "Task",
                                task -> Listing.Word.of(task.kind(), task.kind().title()))
                        .column("name", "Navn", "Name", ListTasksCommand::name)
                        .column("place", "Sted", "Place", Task::place)
                        .column("due", "Senest", "Due", Task::deadline)
                        .column("overdue", "Over fristen", "Overdue", task -> task.isOverdue(caller.day()))
                        .column("about", "Id", "Id", Task::about));
        return ExitCode.DONE;
    }

    private static @Nullable String name(Task task) {
        return task.name() == null ? null : task.name().full();
    }
}
