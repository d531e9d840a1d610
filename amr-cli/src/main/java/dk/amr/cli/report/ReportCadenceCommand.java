package dk.amr.cli.report;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.cli.console.output.Listing;
import dk.amr.domain.access.Caller;
import dk.amr.domain.report.cadence.CadenceReport;
import dk.amr.domain.report.cadence.ReportCadence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "cadence")
final class ReportCadenceCommand implements Action {

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Integer year;

    /** Taken as by every report; this one tells of nobody, so it is the same for every reader. */
    @Option(names = "--audience", paramLabel = "office|fu")
    @SuppressWarnings("UnusedVariable")
    private Audience audience = Audience.OFFICE;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final ReportCadence reportCadence;

    @Inject
    ReportCadenceCommand(Console console, Display display, Clerk clerk, ReportCadence reportCadence) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.reportCadence = reportCadence;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        CadenceReport report =
                reportCadence.report(caller, year == null ? caller.day().getYear() : year);
        if (format == Format.JSON) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("year", report.year());
            document.put("networks", rows(report).objects());
            console.print(Json.of(document));
        } else {
            display.show(format, rows(report));
        }
        return ExitCode.DONE;
    }

    private static Listing<CadenceReport.Row> rows(CadenceReport report) {
        return new Listing<>("networks", report.networks())
                .column("network", "Netværk", "Network", CadenceReport.Row::network)
                .column("held", "Holdt", "Held", row -> row.cadence().held())
                .column("planned", "Planlagt", "Planned", row -> row.cadence().planned())
                .column("minimum", "Mindst", "Minimum", row -> row.cadence().minimum())
                .column("maximum", "Højst", "Maximum", row -> row.cadence().maximum())
                .column(
                        "status",
                        "Status",
                        "Status",
                        row -> Listing.Word.of(
                                row.cadence().status(), row.cadence().status().title()))
                .column(
                        "nextNeededBy",
                        "Næste senest",
                        "Next needed by",
                        row -> row.cadence().nextNeededBy());
    }
}
