package dk.amr.domain.groundrule;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the editions of the ground rules of the kreds, or of one network, and which one is in force. */
public final class LookAtGroundRules {

    /**
     * The edition in force on the day, and all of them, the newest first.
     *
     * @param acknowledgedOn the day on which the caller acknowledged the one in force, if at all (D11)
     */
    public record Editions(
            GroundRules inForce,
            List<GroundRules> all,
            @Nullable LocalDate acknowledgedOn) {}

    private final Gate gate;
    private final NetworkFinder networks;
    private final GroundRulesRepository editions;
    private final RulesInForce inForce;
    private final AcknowledgementRepository acknowledgements;

    public LookAtGroundRules(
            Gate gate,
            NetworkFinder networks,
            GroundRulesRepository editions,
            RulesInForce inForce,
            AcknowledgementRepository acknowledgements) {
        this.gate = gate;
        this.networks = networks;
        this.editions = editions;
        this.inForce = inForce;
        this.acknowledgements = acknowledgements;
    }

    /** Those of the network of that id or kommunegruppe's name; of the kreds where none is named. */
    public Editions look(Caller caller, @Nullable String network) {
        return gate.enter(caller, UseCase.LOOK_AT_GROUND_RULES, act -> {
            NetworkId id = network == null
                    ? null
                    : networks.find(caller.kreds(), network, caller.day()).id();
            List<GroundRules> all = editions.ofKreds(caller.kreds()).stream()
                    .filter(each -> each.isOf(id))
                    .toList()
                    .reversed();
            GroundRules current = inForce.on(caller.kreds(), id, caller.day());
            return new Editions(current, all, acknowledgedOn(caller, current));
        });
    }

    private @Nullable LocalDate acknowledgedOn(Caller caller, GroundRules rules) {
        return acknowledgements.of(caller.kreds(), caller.account().value()).stream()
                .filter(each -> each.rules().equals(rules.id()))
                .map(Acknowledgement::day)
                .filter(day -> !day.isAfter(caller.day()))
                .findFirst()
                .orElse(null);
    }
}
