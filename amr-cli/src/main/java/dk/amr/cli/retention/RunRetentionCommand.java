package dk.amr.cli.retention;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.retention.RunRetention;
import dk.amr.domain.shared.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final Clock clock;
    private final RunRetention runRetention;

    @Inject
    RunRetentionCommand(Console console, Display display, Clerk clerk, Clock clock, RunRetention runRetention) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.clock = clock;
        this.runRetention = runRetention;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        List<RunRetention.Finding> findings = runRetention.run(caller, new RunRetention.Request(isTrial, confirmsDay));
        if (caller.day().isAfter(BusinessTime.dayOf(clock.instant()))) {
            console.say(ahead(caller.day()));
        }
        display.show(
                format,
                new Listing<>("classes", findings)
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

    private Sentence ahead(LocalDate day) {
        return isTrial
                ? new Sentence(
                        "Dagen " + day + " er ikke kommet endnu: det her ville blive ødelagt før tid.",
                        "The day " + day + " is yet to come: this would be destroyed before its time.")
                : new Sentence(
                        "Dagen " + day + " er ikke kommet endnu: det her er ødelagt før tid og kommer ikke igen.",
                        "The day " + day + " is yet to come: this was destroyed before its time and does not come"
                                + " back.");
    }
}
