package dk.amr.persistence.groundrule;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record GroundRulesRow(
        UUID id,
        UUID kredsId,
        @Nullable UUID networkId,
        int number,
        String supplement,
        boolean keepsNotes,
        LocalDate effectiveFrom) {

    static GroundRulesRow of(GroundRules rules) {
        return new GroundRulesRow(
                rules.id().value(),
                rules.kreds().value(),
                rules.network() == null ? null : rules.network().value(),
                rules.number(),
                rules.supplement(),
                rules.keepsNotes(),
                rules.effectiveFrom());
    }

    GroundRules toDomain() {
        return new GroundRules(
                new GroundRulesId(id),
                new KredsId(kredsId),
                networkId == null ? null : new NetworkId(networkId),
                number,
                supplement,
                keepsNotes,
                effectiveFrom);
    }

    @Override
    public String toString() {
        return "GroundRulesRow[" + id + "]";
    }
}
