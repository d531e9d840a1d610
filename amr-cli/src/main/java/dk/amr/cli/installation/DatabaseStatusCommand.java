package dk.amr.cli.installation;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.installation.LookAtDatabase;
import dk.amr.domain.installation.SchemaMaintenance;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "status")
final class DatabaseStatusCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final LookAtDatabase database;

    @Inject
    DatabaseStatusCommand(Display display, Clerk clerk, LookAtDatabase database) {
        this.display = display;
        this.clerk = clerk;
        this.database = database;
    }

    @Override
    public ExitCode run() {
        display.showOne(
                format,
                new Listing<>("database", List.of(database.look(clerk.operator())))
                        .column("kind", "Database", "Database", SchemaMaintenance.Status::kind)
                        .column("applied", "Ændringer udført", "Changes made", SchemaMaintenance.Status::applied)
                        .column("pending", "Venter", "Waiting", SchemaMaintenance.Status::pending)
                        .column("isCurrent", "Ført ajour", "Current", SchemaMaintenance.Status::isCurrent));
        return ExitCode.DONE;
    }
}
