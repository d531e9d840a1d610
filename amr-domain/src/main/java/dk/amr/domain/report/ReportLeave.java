package dk.amr.domain.report;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** What came of wishes for time off in a year (S50), every figure as it is. */
public final class ReportLeave {

    private final Gate gate;
    private final LeaveFigures figures;

    public ReportLeave(Gate gate, LeaveFigures figures) {
        this.gate = gate;
        this.figures = figures;
    }

    /** As it was known on the caller's day. */
    public LeaveReport report(Caller caller, int year) {
        return gate.enter(caller, UseCase.REPORT_LEAVE, act -> figures.of(caller.kreds(), year, caller.day()));
    }
}
