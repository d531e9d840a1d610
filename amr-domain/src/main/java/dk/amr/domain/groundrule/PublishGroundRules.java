package dk.amr.domain.groundrule;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Publishes a new edition of the ground rules, for the kreds or for one network. */
public final class PublishGroundRules {

    /**
     * What the new edition says.
     *
     * @param network the network's id or the name of its kommunegruppe; absent for the whole kreds
     */
    public record Request(@Nullable String network, String supplement, boolean keepsNotes, LocalDate effectiveFrom) {}

    private final Gate gate;
    private final NetworkFinder networks;
    private final GroundRulesRepository editions;
    private final RulesInForce inForce;
    private final Ids ids;

    public PublishGroundRules(
            Gate gate, NetworkFinder networks, GroundRulesRepository editions, RulesInForce inForce, Ids ids) {
        this.gate = gate;
        this.networks = networks;
        this.editions = editions;
        this.inForce = inForce;
        this.ids = ids;
    }

    public GroundRules publish(Caller caller, Request request) {
        return gate.enter(caller, UseCase.PUBLISH_GROUND_RULES, act -> {
            NetworkId network = request.network() == null
                    ? null
                    : networks.find(caller.kreds(), request.network(), request.effectiveFrom())
                            .id();
            GroundRules rules = new GroundRules(
                    new GroundRulesId(ids.next()),
                    caller.kreds(),
                    network,
                    inForce.nextNumber(caller.kreds(), network),
                    request.supplement(),
                    request.keepsNotes(),
                    request.effectiveFrom());
            act.concerns(Subject.Kind.GROUND_RULES, rules.id().value());
            editions.add(rules);
            return rules;
        });
    }
}
