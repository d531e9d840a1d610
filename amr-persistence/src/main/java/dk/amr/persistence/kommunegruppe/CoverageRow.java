package dk.amr.persistence.kommunegruppe;

import dk.amr.domain.kommunegruppe.Coverage;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CoverageRow(
        UUID kommunegruppeId,
        UUID kredsId,
        String municipality,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {

    static List<CoverageRow> of(Kommunegruppe group) {
        return group.coverage().stream()
                .map(each -> new CoverageRow(
                        group.id().value(),
                        group.kreds().value(),
                        each.municipality().value(),
                        each.period().from(),
                        each.period().until()))
                .toList();
    }

    Coverage toDomain() {
        return new Coverage(new MunicipalityCode(municipality), new Period(fromOn, untilOn));
    }
}
