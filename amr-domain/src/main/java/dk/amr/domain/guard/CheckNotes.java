package dk.amr.domain.guard;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.offer.promise.OwnNetwork;
import java.util.ArrayList;
import java.util.List;

/** Checks notes of a network against the second ground rule, tasks and not individuals (S47, P8). */
public final class CheckNotes {

    private final Gate gate;
    private final NetworkFinder networks;
    private final OwnNetwork own;
    private final GuardOfNetwork guards;

    public CheckNotes(Gate gate, NetworkFinder networks, OwnNetwork own, GuardOfNetwork guards) {
        this.gate = gate;
        this.networks = networks;
        this.own = own;
        this.guards = guards;
    }

    /**
     * Where the notes tell of somebody, as those who are in the network on the day may know people. The network is
     * meant by id or by the name of its kommunegruppe; one that the caller may not see does not exist.
     */
    public CheckedNotes check(Caller caller, String network, Notes notes) {
        return gate.enter(
                caller,
                UseCase.CHECK_NOTES,
                () -> own.relation(caller, networks.meant(caller.kreds(), network, caller.day())),
                act -> {
                    Network meant = networks.find(caller.kreds(), network, caller.day());
                    act.concerns(Subject.Kind.NETWORK, meant.id().value());
                    CheckedNotes checked = checked(guards.of(caller.kreds(), meant.id(), caller.day()), notes);
                    act.tells("notes=" + checked.notes() + " findings="
                            + checked.findings().size());
                    return checked;
                });
    }

    private static CheckedNotes checked(Guard guard, Notes notes) {
        List<CheckedNotes.Line> findings = new ArrayList<>();
        for (int i = 0; i < notes.lines().size(); i++) {
            int line = i + 1;
            guard.check(notes.lines().get(i)).forEach(each -> findings.add(new CheckedNotes.Line(line, each)));
        }
        return new CheckedNotes(notes.count(), findings);
    }
}
