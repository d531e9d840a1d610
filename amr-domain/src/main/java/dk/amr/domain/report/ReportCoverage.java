package dk.amr.domain.report;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** The coverage report as the office works with it, every figure as it is. */
public final class ReportCoverage {

    private final Gate gate;
    private final CoverageFigures figures;

    public ReportCoverage(Gate gate, CoverageFigures figures) {
        this.gate = gate;
        this.figures = figures;
    }

    public CoverageReport report(Caller caller) {
        return gate.enter(caller, UseCase.REPORT_COVERAGE, act -> figures.on(caller.kreds(), caller.day()));
    }
}
