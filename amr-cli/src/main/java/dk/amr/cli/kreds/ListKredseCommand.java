package dk.amr.cli.kreds;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.installation.ListKredse;
import dk.amr.domain.kreds.Kreds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListKredseCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListKredse kredse;

    @Inject
    ListKredseCommand(Display display, Clerk clerk, ListKredse kredse) {
        this.display = display;
        this.clerk = clerk;
        this.kredse = kredse;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>("kredse", kredse.list(clerk.anyCaller()))
                        .column("name", "Kreds", "Kreds", Kreds::name)
                        .column("id", "Id", "Id", kreds -> kreds.id().value()));
        return ExitCode.DONE;
    }
}
