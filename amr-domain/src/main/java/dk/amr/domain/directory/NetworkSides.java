package dk.amr.domain.directory;

import dk.amr.domain.access.Relation;
import dk.amr.domain.consent.ConsentRepository;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.look.LostLetters;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.person.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the networks know of a person, as it stands on a day. */
public final class NetworkSides {

    private final OfferRepository offers;
    private final LostLetters lostLetters;
    private final ParticipationRepository participations;
    private final Standings standings;
    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;
    private final ConsentRepository consents;

    public NetworkSides(
            OfferRepository offers,
            LostLetters lostLetters,
            ParticipationRepository participations,
            Standings standings,
            NetworkRepository networks,
            KommunegruppeRepository groups,
            ConsentRepository consents) {
        this.offers = offers;
        this.lostLetters = lostLetters;
        this.participations = participations;
        this.standings = standings;
        this.networks = networks;
        this.groups = groups;
        this.consents = consents;
    }

    NetworkSide of(Person person, Relation relation, LocalDate day) {
        Map<NetworkId, KommunegruppeName> names = names(person.kreds());
        Set<OfferId> lost = lostLetters.of(person.kreds());
        return new NetworkSide(
                relation,
                person.contact().email() != null,
                offers.ofPerson(person.kreds(), person.id()).stream()
                        .filter(offer -> !offer.sentOn().isAfter(day))
                        .map(offer -> OfferLine.on(day, offer, lost, person.name(), nameOf(offer.network(), names)))
                        .toList(),
                standings
                        .on(person.kreds(), participations.ofPerson(person.kreds(), person.id()), day)
                        .entrySet()
                        .stream()
                        .map(place -> new NetworkSide.Place(
                                place.getKey(),
                                place.getValue(),
                                nameOf(place.getKey().network(), names)))
                        .toList(),
                consents.ofPerson(person.kreds(), person.id()));
    }

    private Map<NetworkId, KommunegruppeName> names(KredsId kreds) {
        Map<KommunegruppeId, KommunegruppeName> groupNames =
                groups.ofKreds(kreds).stream().collect(Collectors.toMap(Kommunegruppe::id, Kommunegruppe::name));
        return networks.ofKreds(kreds).stream()
                .collect(Collectors.toMap(
                        Network::id, network -> Objects.requireNonNull(groupNames.get(network.kommunegruppe()))));
    }

    private static KommunegruppeName nameOf(NetworkId network, Map<NetworkId, KommunegruppeName> names) {
        return Objects.requireNonNull(names.get(network));
    }
}
