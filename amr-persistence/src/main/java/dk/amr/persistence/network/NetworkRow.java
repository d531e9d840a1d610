package dk.amr.persistence.network;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NetworkRow(
        UUID id,
        UUID kredsId,
        UUID kommunegruppeId,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        int version) {

    static NetworkRow of(Network network) {
        return new NetworkRow(
                network.id().value(),
                network.kreds().value(),
                network.kommunegruppe().value(),
                network.period().from(),
                network.period().until(),
                network.version().number());
    }

    Network toDomain(List<FacilitationRow> facilitations) {
        return new Network(
                new NetworkId(id),
                new KredsId(kredsId),
                new KommunegruppeId(kommunegruppeId),
                new Period(fromOn, untilOn),
                facilitations.stream().map(FacilitationRow::toDomain).toList(),
                new Version(version));
    }
}
