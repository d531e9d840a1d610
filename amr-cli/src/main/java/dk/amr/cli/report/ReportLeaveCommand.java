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
import dk.amr.domain.report.LeaveReport;
import dk.amr.domain.report.ReportLeave;
import dk.amr.domain.report.ReportLeaveToFu;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "leave")
final class ReportLeaveCommand implements Action {

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Integer year;

    @Option(names = "--audience", paramLabel = "office|fu")
    private Audience audience = Audience.OFFICE;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final ReportLeave toOffice;
    private final ReportLeaveToFu toFu;

    @Inject
    ReportLeaveCommand(Console console, Display display, Clerk clerk, ReportLeave toOffice, ReportLeaveToFu toFu) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.toOffice = toOffice;
        this.toFu = toFu;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        int wanted = year == null ? caller.day().getYear() : year;
        LeaveReport report = switch (audience) {
            case OFFICE -> toOffice.report(caller, wanted);
            case FU -> toFu.report(caller, wanted);
        };
        if (format == Format.JSON) {
            console.print(Json.of(document(report)));
        } else {
            display.show(
                    format,
                    new Listing<>("outcomes", report.rows())
                            .column(
                                    "state",
                                    "Status",
                                    "State",
                                    row -> Listing.Word.of(
                                            row.state(), row.state().title()))
                            .column("count", "Antal", "Count", LeaveReport.Row::count));
        }
        return ExitCode.DONE;
    }

    private static Map<String, @Nullable Object> document(LeaveReport report) {
        Map<String, @Nullable Object> outcomes = new LinkedHashMap<>();
        report.rows().forEach(row -> outcomes.put(row.state().name(), row.count()));
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("year", report.year());
        document.put("asOf", report.asOf());
        document.put("people", report.people());
        document.put("places", report.places());
        document.put("notRequested", report.notRequested());
        document.put("asked", report.asked());
        document.put("answered", report.answered());
        document.put("outcomes", outcomes);
        return document;
    }
}
