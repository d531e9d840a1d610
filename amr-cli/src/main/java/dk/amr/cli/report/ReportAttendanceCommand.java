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
import dk.amr.domain.report.attendance.AttendanceReport;
import dk.amr.domain.report.attendance.ReportAttendance;
import dk.amr.domain.report.attendance.ReportAttendanceToFu;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "attendance")
final class ReportAttendanceCommand implements Action {

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Integer year;

    @Option(names = "--audience", paramLabel = "office|fu")
    private Audience audience = Audience.OFFICE;

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    private final Console console;
    private final Display display;
    private final Clerk clerk;
    private final ReportAttendance toOffice;
    private final ReportAttendanceToFu toFu;

    @Inject
    ReportAttendanceCommand(
            Console console, Display display, Clerk clerk, ReportAttendance toOffice, ReportAttendanceToFu toFu) {
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
        AttendanceReport report = switch (audience) {
            case OFFICE -> toOffice.report(caller, wanted);
            case FU -> toFu.report(caller, wanted);
        };
        if (format == Format.JSON) {
            console.print(Json.of(AttendanceListing.document(report)));
        } else {
            display.show(format, AttendanceListing.rows(report.networks()));
            console.say(AttendanceListing.total(report));
            EvaluationWords.sentences(report.evaluation()).forEach(console::say);
        }
        return ExitCode.DONE;
    }
}
