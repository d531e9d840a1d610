package dk.amr.domain.report;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** The coverage report for FU and the chair: no names and no small cells (P13). */
public final class ReportCoverageToFu {

    private final Gate gate;
    private final CoverageFigures figures;

    public ReportCoverageToFu(Gate gate, CoverageFigures figures) {
        this.gate = gate;
        this.figures = figures;
    }

    public CoverageReport report(Caller caller) {
        return gate.enter(
                caller,
                UseCase.REPORT_COVERAGE_TO_FU,
                act -> CoverageCells.merged(figures.on(caller.kreds(), caller.day())));
    }
}
