package dk.amr.domain.report;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** The report on time off for FU and the chair: no names and no small cells (P13). */
public final class ReportLeaveToFu {

    private final Gate gate;
    private final LeaveFigures figures;

    public ReportLeaveToFu(Gate gate, LeaveFigures figures) {
        this.gate = gate;
        this.figures = figures;
    }

    /** As it was known on the caller's day. */
    public LeaveReport report(Caller caller, int year) {
        return gate.enter(
                caller,
                UseCase.REPORT_LEAVE_TO_FU,
                act -> LeaveCells.shown(figures.of(caller.kreds(), year, caller.day())));
    }
}
