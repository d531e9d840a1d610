package dk.amr.cli.report;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.report.cadence.Deviation;
import dk.amr.domain.report.cadence.ReportDeviations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "deviations")
final class ReportDeviationsCommand implements Action {

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Display display;
    private final Clerk clerk;
    private final ReportDeviations reportDeviations;

    @Inject
    ReportDeviationsCommand(Display display, Clerk clerk, ReportDeviations reportDeviations) {
        this.display = display;
        this.clerk = clerk;
        this.reportDeviations = reportDeviations;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        display.show(
                format,
                new Listing<>(
                                "deviations",
                                reportDeviations.report(
                                        caller, year == null ? caller.day().getYear() : year))
                        .column("network", "Netværk", "Network", Deviation::network)
                        .column("on", "Dag", "Day", each -> each.slot().day())
                        .column(
                                "kind",
                                "Afvigelse",
                                "Deviation",
                                each -> Listing.Word.of(each.kind(), each.kind().title()))
                        .column(
                                "reason",
                                "Grund",
                                "Reason",
                                each -> each.reason().text())
                        .column(
                                "status",
                                "Status",
                                "Status",
                                each -> Listing.Word.of(
                                        each.status(), each.status().title()))
                        .column(
                                "meeting",
                                "Møde",
                                "Meeting",
                                each -> each.meeting().value()));
        return ExitCode.DONE;
    }
}
