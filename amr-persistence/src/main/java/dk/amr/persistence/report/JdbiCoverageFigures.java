package dk.amr.persistence.report;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.report.CoverageFigures;
import dk.amr.domain.report.CoverageReport;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

final class JdbiCoverageFigures implements CoverageFigures {

    private final CoverageSql sql;

    @Inject
    JdbiCoverageFigures(Jdbi jdbi) {
        this.sql = jdbi.onDemand(CoverageSql.class);
    }

    @Override
    public CoverageReport on(KredsId kreds, LocalDate day) {
        TotalCoverageRow all = sql.inAll(kreds.value(), day);
        return new CoverageReport(
                day,
                all.eligible(),
                0,
                0,
                all.notMembers(),
                sql.byGroup(kreds.value(), day).stream()
                        .map(GroupCoverageRow::toDomain)
                        .toList());
    }
}
