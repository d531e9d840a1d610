package dk.amr.web.groundrule;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition of the ground rules, for scripts; {@code effectiveFrom} is null for one that has always been so. */
record GroundRulesView(
        UUID id,
        @Nullable UUID network,
        int number,
        String supplement,
        boolean keepsNotes,
        @Nullable LocalDate effectiveFrom) {

    static GroundRulesView from(GroundRules rules) {
        return new GroundRulesView(
                rules.id().value(),
                Optional.ofNullable(rules.network()).map(NetworkId::value).orElse(null),
                rules.number(),
                rules.supplement(),
                rules.keepsNotes(),
                rules.effectiveFrom().equals(Period.SINCE_EVER) ? null : rules.effectiveFrom());
    }
}
