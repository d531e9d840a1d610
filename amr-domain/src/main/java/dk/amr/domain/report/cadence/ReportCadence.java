package dk.amr.domain.report.cadence;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.year.NetworkYears;

/** The cadence report, the same for the office, the chair and FU, for it tells of nobody. */
public final class ReportCadence {

    private final Gate gate;
    private final NetworkYears years;

    public ReportCadence(Gate gate, NetworkYears years) {
        this.gate = gate;
        this.years = years;
    }

    /** The year as it stands on the caller's business day. */
    public CadenceReport report(Caller caller, int year) {
        return gate.enter(
                caller,
                UseCase.REPORT_CADENCE,
                act -> new CadenceReport(
                        year,
                        caller.day(),
                        years.of(caller.kreds(), year).stream()
                                .map(each -> new CadenceReport.Row(
                                        each.network().id(), each.name().value(), each.cadence(caller.day())))
                                .toList()));
    }
}
