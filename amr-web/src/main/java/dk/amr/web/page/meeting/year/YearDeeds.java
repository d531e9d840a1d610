package dk.amr.web.page.meeting.year;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.year.NetworkPlan;
import dk.amr.domain.network.NetworkId;
import java.util.Map;
import java.util.Objects;

/** Where the one who looks at the year may go from it, and which networks they may plan for. */
public final class YearDeeds {

    private final Gate gate;
    private final Caller caller;
    private final Map<NetworkId, Relation> relations;

    /** With what each network of the year is to the one who looks. */
    public YearDeeds(Gate gate, Caller caller, Map<NetworkId, Relation> relations) {
        this.gate = gate;
        this.caller = caller;
        this.relations = Map.copyOf(relations);
    }

    boolean maySeeNetwork(NetworkPlan plan) {
        return gate.admits(caller, UseCase.LOOK_AT_NETWORK, relation(plan));
    }

    boolean mayPlan(NetworkPlan plan) {
        return gate.admits(caller, UseCase.PLAN_MEETING, relation(plan));
    }

    /** Whoever stands beside the facilitator at a meeting (S41) opens its page, and no other of the network. */
    boolean maySee(NetworkPlan plan, NetworkPlan.Line meeting) {
        boolean isBeside = caller.account().equals(meeting.coFacilitator());
        return gate.admits(caller, UseCase.LOOK_AT_MEETING, isBeside ? Relation.OWN_NETWORK : relation(plan));
    }

    private Relation relation(NetworkPlan plan) {
        return Objects.requireNonNull(relations.get(plan.network()));
    }
}
