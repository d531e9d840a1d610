package dk.amr.cli.key;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.confidentiality.key.ListKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class ListKeysCommand implements Action {

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ListKeys listKeys;

    @Inject
    ListKeysCommand(Display display, Clerk clerk, ListKeys listKeys) {
        this.display = display;
        this.clerk = clerk;
        this.listKeys = listKeys;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>("keys", listKeys.list(clerk.anyCaller()))
                        .column("id", "Nøgle", "Key", ListKeys.Entry::id)
                        .column("made", "Lavet", "Made", ListKeys.Entry::made)
                        .column(
                                "state",
                                "Status",
                                "State",
                                key -> Listing.Word.of(key.state(), key.state().title()))
                        .column("wraps", "Nøgler under den", "Keys under it", ListKeys.Entry::wraps));
        return ExitCode.DONE;
    }
}
