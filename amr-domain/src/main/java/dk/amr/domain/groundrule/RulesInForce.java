package dk.amr.domain.groundrule;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells which edition of the ground rules is in force. */
public final class RulesInForce {

    private final GroundRulesRepository editions;

    public RulesInForce(GroundRulesRepository editions) {
        this.editions = editions;
    }

    /** The edition in force in the network on the day: its own latest, or else the latest of the kreds. */
    public GroundRules on(KredsId kreds, @Nullable NetworkId network, LocalDate day) {
        return editions(kreds).on(network, day);
    }

    /** All editions of the kreds by one reading, to ask for many networks and days. */
    public Editions editions(KredsId kreds) {
        return new Editions(editions.ofKreds(kreds));
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
}
