package dk.amr.domain.guard;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks notes of a network against the second ground rule, tasks and not individuals (S47, P8). */
public final class CheckNotes {

    private final Gate gate;
    private final NetworkFinder networks;
    private final OwnNetwork own;
    private final ParticipationRepository participations;
    private final Standings standings;
    private final NamesAround names;

    public CheckNotes(
            Gate gate,
            NetworkFinder networks,
            OwnNetwork own,
            ParticipationRepository participations,
            Standings standings,
            NamesAround names) {
        this.gate = gate;
        this.networks = networks;
        this.own = own;
        this.participations = participations;
        this.standings = standings;
        this.names = names;
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
                    CheckedNotes checked = checked(guard(meant, caller.day()), notes);
                    act.tells("notes=" + checked.notes() + " findings="
                            + checked.findings().size());
                    return checked;
                });
    }

    private Guard guard(Network network, LocalDate day) {
        List<PersonId> participants =
                standings
                        .on(network.kreds(), participations.ofNetwork(network.kreds(), network.id()), day)
                        .entrySet()
                        .stream()
                        .filter(each -> !each.getValue().isEnded())
                        .map(each -> each.getKey().person())
                        .distinct()
                        .toList();
        return Guard.with(names.of(network.kreds(), participants, day));
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
