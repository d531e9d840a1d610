package dk.amr.domain.report.attendance;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** The attendance report as the office works with it, every figure as it is. */
public final class ReportAttendance {

    private final Gate gate;
    private final AttendanceFigures figures;

    public ReportAttendance(Gate gate, AttendanceFigures figures) {
        this.gate = gate;
        this.figures = figures;
    }

    /** The year as far as it has come on the caller's business day. */
    public AttendanceReport report(Caller caller, int year) {
        return gate.enter(caller, UseCase.REPORT_ATTENDANCE, act -> {
            AttendanceOfYear counted = figures.of(caller.kreds(), year, caller.day());
            return new AttendanceReport(
                    year,
                    caller.day(),
                    counted.total().row(""),
                    counted.networks().stream()
                            .map(row -> row.figures().row(row.name()))
                            .toList(),
                    counted.evaluation());
        });
    }
}
