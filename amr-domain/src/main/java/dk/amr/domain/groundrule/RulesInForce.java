package dk.amr.domain.groundrule;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which edition of the ground rules is in force. */
public final class RulesInForce {

    private final GroundRulesRepository editions;

    public RulesInForce(GroundRulesRepository editions) {
        this.editions = editions;
    }

    /** The edition in force in the network on the day: its own latest, or else the latest of the kreds. */
    public GroundRules on(KredsId kreds, @Nullable NetworkId network, LocalDate day) {
        List<GroundRules> all = editions.ofKreds(kreds);
        return latest(all, network, day).or(() -> latest(all, null, day)).orElseThrow(NothingHere::new);
    }

    /** The number that the next edition of the network, or of the kreds, gets. */
    int nextNumber(KredsId kreds, @Nullable NetworkId network) {
        return 1
                + editions.ofKreds(kreds).stream()
                        .filter(each -> each.isOf(network))
                        .mapToInt(GroundRules::number)
                        .max()
                        .orElse(0);
    }

    private static Optional<GroundRules> latest(List<GroundRules> all, @Nullable NetworkId network, LocalDate day) {
        return all.stream()
                .filter(each -> each.isOf(network) && !each.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(GroundRules::number));
    }
}
