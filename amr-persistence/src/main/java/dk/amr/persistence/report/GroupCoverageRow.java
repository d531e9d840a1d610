package dk.amr.persistence.report;

import dk.amr.domain.report.CoverageReport;

record GroupCoverageRow(String name, int eligible) {

    CoverageReport.Row toDomain() {
        return new CoverageReport.Row(name, false, eligible, 0, 0);
    }
}
