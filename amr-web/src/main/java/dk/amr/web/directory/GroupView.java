package dk.amr.web.directory;

import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.kommunegruppe.Coverage;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kommunegruppe and its figures on the day, for scripts; {@code amrsSince} is null when it has always been so. */
record GroupView(
        UUID id,
        String name,
        @Nullable LocalDate amrsSince,
        List<CoverageView> municipalities,
        int amrs,
        int trs,
        int workplaces,
        int version) {

    /** A municipality and its days; null is since ever, or until further notice; {@code until} is the last day. */
    record CoverageView(
            String municipality,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static CoverageView from(Coverage coverage) {
            return new CoverageView(
                    coverage.municipality().value(),
                    orNull(coverage.period().from()),
                    coverage.period().last().orElse(null));
        }
    }

    static GroupView from(KommunegruppeLine line) {
        return of(line.group(), line.amrs(), line.trs(), line.workplaces());
    }

    static GroupView of(Kommunegruppe group, int amrs, int trs, int workplaces) {
        return new GroupView(
                group.id().value(),
                group.name().value(),
                orNull(group.amrsSince()),
                group.coverage().stream().map(CoverageView::from).toList(),
                amrs,
                trs,
                workplaces,
                group.version().number());
    }

    private static @Nullable LocalDate orNull(LocalDate day) {
        return day.equals(Period.SINCE_EVER) ? null : day;
    }
}
