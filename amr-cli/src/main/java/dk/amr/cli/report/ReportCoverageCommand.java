package dk.amr.cli.report;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.output.Display;
import dk.amr.cli.console.output.Format;
import dk.amr.cli.console.output.Json;
import dk.amr.domain.access.Caller;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.report.ReportCoverageToFu;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "coverage")
final class ReportCoverageCommand implements Action {

    @Option(names = "--audience", paramLabel = "office|fu")
    private Audience audience = Audience.OFFICE;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final ReportCoverage toOffice;
    private final ReportCoverageToFu toFu;

    @Inject
    ReportCoverageCommand(
            Console console, Display display, Clerk clerk, ReportCoverage toOffice, ReportCoverageToFu toFu) {
        this.console = console;
        this.display = display;
        this.clerk = clerk;
        this.toOffice = toOffice;
        this.toFu = toFu;
    }

    @Override
    public ExitCode run() {
        Caller caller = clerk.caller();
        CoverageReport report = switch (audience) {
            case OFFICE -> toOffice.report(caller);
            case FU -> toFu.report(caller);
        };
        show(report);
        return ExitCode.DONE;
    }

    private void show(CoverageReport report) {
        if (format == Format.JSON) {
            console.print(Json.of(CoverageListing.document(report)));
            return;
        }
        display.show(format, CoverageListing.rows(report.kommunegrupper()));
        if (format == Format.TABLE) {
            console.print(CoverageListing.sums(report).in(console.language()));
        }
    }
}
