package dk.amr.domain.offer.promise;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a person, or a network, is to the caller: of a network that the caller leads, or of the kreds. */
public final class OwnNetwork {

    private final Promise promise;
    private final ParticipationRepository participations;
    private final NetworkRepository networks;

    public OwnNetwork(Promise promise, ParticipationRepository participations, NetworkRepository networks) {
        this.promise = promise;
        this.participations = participations;
        this.networks = networks;
    }

    /** As {@link #relation(Caller, Person)}, for the person somebody means; one of another kreds is nobody here. */
    public Relation relation(Caller caller, PersonFinder people, String reference) {
        return people.relation(caller.kreds(), reference) == Relation.OTHER_KREDS
                ? Relation.OTHER_KREDS
                : relation(caller, people.find(caller.kreds(), reference));
    }

    /** Of the caller's network is whoever is in it, or is an AMR of its kommunegruppe today. */
    public Relation relation(Caller caller, Person person) {
        List<Network> led = networks.ofKreds(caller.kreds()).stream()
                .filter(network -> network.isLedBy(caller.account(), caller.day()))
                .toList();
        if (led.isEmpty()) {
            return Relation.OWN_KREDS;
        }
        Set<NetworkId> ids = led.stream().map(Network::id).collect(Collectors.toSet());
        Set<KommunegruppeId> groups = led.stream().map(Network::kommunegruppe).collect(Collectors.toSet());
        boolean isIn = participations.ofPerson(caller.kreds(), person.id()).stream()
                .anyMatch(each -> ids.contains(each.network()));
        boolean isOfTheGroup = isIn
                || promise.of(caller.kreds(), person.id(), caller.day()).stream()
                        .anyMatch(each -> each.kommunegruppe() != null && groups.contains(each.kommunegruppe()));
        return isOfTheGroup ? Relation.OWN_NETWORK : Relation.OWN_KREDS;
    }

    public Relation relation(Caller caller, Optional<Network> network) {
        return network.map(each ->
                        each.isLedBy(caller.account(), caller.day()) ? Relation.OWN_NETWORK : Relation.OWN_KREDS)
                .orElse(Relation.OTHER_KREDS);
    }
}
