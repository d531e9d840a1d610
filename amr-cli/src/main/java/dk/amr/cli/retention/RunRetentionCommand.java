package dk.amr.cli.retention;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.retention.RunRetention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "run")
final class RunRetentionCommand implements Action {

    @Option(names = "--dry-run")
    private boolean isTrial;

    @Option(names = "--confirm-day")
    private boolean confirmsDay;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final RunRetention runRetention;

    @Inject
    RunRetentionCommand(Display display, Clerk clerk, RunRetention runRetention) {
        this.display = display;
        this.clerk = clerk;
        this.runRetention = runRetention;
    }

    @Override
    public ExitCode run() {
        display.show(
                format,
                new Listing<>(
                                "classes",
                                runRetention.run(clerk.caller(), new RunRetention.Request(isTrial, confirmsDay)))
                        .column(
                                "class",
                                "Hvad",
                                "What",
                                each -> Listing.Word.of(each.what(), each.what().title()))
                        .column("count", "Antal", "Number", RunRetention.Finding::count)
                        .column(
                                "outcome",
                                isTrial ? "Hvad der ville ske" : "Hvad der skete",
                                isTrial ? "What would happen" : "What happened",
                                each -> new Listing.Word(
                                        each.what().outcomeCode(), each.what().outcome())));
        return ExitCode.DONE;
    }
}
