package dk.amr.domain.report.attendance;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** The attendance report for FU and the chair: no small cells, and no reason that is that of a few (P13). */
public final class ReportAttendanceToFu {

    private final Gate gate;
    private final AttendanceFigures figures;

    public ReportAttendanceToFu(Gate gate, AttendanceFigures figures) {
        this.gate = gate;
        this.figures = figures;
    }

    /** The year as far as it has come on the caller's business day. */
    public AttendanceReport report(Caller caller, int year) {
        return gate.enter(
                caller,
                UseCase.REPORT_ATTENDANCE_TO_FU,
                act -> AttendanceCells.merged(year, caller.day(), figures.of(caller.kreds(), year, caller.day())));
    }
}
