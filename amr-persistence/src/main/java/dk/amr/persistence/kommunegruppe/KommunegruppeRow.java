package dk.amr.persistence.kommunegruppe;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record KommunegruppeRow(
        UUID id, UUID kredsId, String name, String nameKey, String sortKey, LocalDate amrsSince, int version) {

    static KommunegruppeRow of(Kommunegruppe group) {
        KommunegruppeName name = group.name();
        return new KommunegruppeRow(
                group.id().value(),
                group.kreds().value(),
                name.value(),
                name.key(),
                Danish.sortKey(name.value()),
                group.amrsSince(),
                group.version().number());
    }

    Kommunegruppe toDomain(List<CoverageRow> coverage) {
        return new Kommunegruppe(
                new KommunegruppeId(id),
                new KredsId(kredsId),
                new KommunegruppeName(name),
                amrsSince,
                coverage.stream().map(CoverageRow::toDomain).toList(),
                new Version(version));
    }
}
