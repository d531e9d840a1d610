package dk.amr.domain.offer.look;

import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.ConsentRepository;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts names to participations and offers. */
public final class Participants {

    private final ParticipationRepository participations;
    private final Standings standings;
    private final OfferRepository offers;
    private final LostLetters lostLetters;
    private final PersonRepository people;
    private final MandateRepository mandates;
    private final WorkplaceRepository workplaces;
    private final KommunegruppeRepository groups;
    private final NetworkRepository networks;
    private final AcknowledgementRepository acknowledgements;
    private final ConsentRepository consents;

    public Participants(
            ParticipationRepository participations,
            Standings standings,
            OfferRepository offers,
            LostLetters lostLetters,
            PersonRepository people,
            MandateRepository mandates,
            WorkplaceRepository workplaces,
            KommunegruppeRepository groups,
            NetworkRepository networks,
            AcknowledgementRepository acknowledgements,
            ConsentRepository consents) {
        this.participations = participations;
        this.standings = standings;
        this.offers = offers;
        this.lostLetters = lostLetters;
        this.people = people;
        this.mandates = mandates;
        this.workplaces = workplaces;
        this.groups = groups;
        this.networks = networks;
        this.acknowledgements = acknowledgements;
        this.consents = consents;
    }

    /** Everybody who is or was in the network, by name. */
    List<ParticipantLine> of(Network network, GroundRules rules, LocalDate day) {
        KredsId kreds = network.kreds();
        Map<Participation, Standing> places = standings.on(kreds, participations.ofNetwork(kreds, network.id()), day);
        Map<PersonId, PersonName> names = people.namesOf(
                kreds, places.keySet().stream().map(Participation::person).toList());
        Map<MandateId, WorkplaceName> where = workplaceNames(
                kreds, places.keySet().stream().map(Participation::mandate).toList());
        Set<UUID> acknowledged = acknowledgements.of(kreds, rules.id()).stream()
                .map(Acknowledgement::who)
                .collect(Collectors.toSet());
        Set<PersonId> listed = consents.agreedTo(kreds, ConsentPurpose.PARTICIPANT_LIST, day);
        return places.entrySet().stream()
                .map(place -> new ParticipantLine(
                        place.getKey(),
                        place.getValue(),
                        Objects.requireNonNull(names.get(place.getKey().person())),
                        Objects.requireNonNull(where.get(place.getKey().mandate())),
                        acknowledged.contains(place.getKey().person().value()),
                        listed.contains(place.getKey().person())))
                .sorted(Comparator.comparing(line -> line.name().sortKey()))
                .toList();
    }

    /** Those among the prospects to whom an offer of the network is due, by name. */
    List<ProspectLine> toBeOffered(Network network, List<Prospect> prospects, LocalDate day) {
        if (network.isClosed(day)) {
            return List.of();
        }
        List<Prospect> due = prospects.stream()
                .filter(prospect -> isDueIn(network, prospect))
                .toList();
        Map<PersonId, PersonName> names = people.namesOf(
                network.kreds(), due.stream().map(Prospect::person).toList());
        return due.stream()
                .map(prospect -> new ProspectLine(
                        prospect.person(),
                        Objects.requireNonNull(names.get(prospect.person())),
                        prospect.verdict() instanceof Verdict.Blocked blocked ? blocked.obstacle() : null))
                .sorted(Comparator.comparing(line -> line.name().sortKey()))
                .toList();
    }

    private static boolean isDueIn(Network network, Prospect prospect) {
        return switch (prospect.verdict()) {
            case Verdict.Send send -> send.network().equals(network.id());
            case Verdict.Blocked blocked -> network.kommunegruppe().equals(prospect.kommunegruppe());
            case Verdict.Skipped skipped -> false;
            case Verdict.Excluded excluded -> false;
        };
    }

    /** The offers of the network that nobody has answered yet, oldest first, and by name within a day. */
    List<OfferLine> openOffers(Network network, LocalDate day) {
        return lines(
                        network.kreds(),
                        offers.ofKreds(network.kreds()).stream()
                                .filter(offer -> offer.network().equals(network.id()) && offer.isOpenAsSeenOn(day))
                                .toList(),
                        day)
                .stream()
                .sorted(OfferOrder.OLDEST_FIRST.comparator())
                .toList();
    }

    /** Whether anybody was offered a place in the network by the day. */
    boolean hasOffers(Network network, LocalDate day) {
        return offers.ofKreds(network.kreds()).stream()
                .anyMatch(offer ->
                        offer.network().equals(network.id()) && !offer.sentOn().isAfter(day));
    }

    List<OfferLine> lines(KredsId kreds, List<Offer> chosen, LocalDate day) {
        Map<PersonId, PersonName> names =
                people.namesOf(kreds, chosen.stream().map(Offer::person).toList());
        Map<NetworkId, KommunegruppeId> groupOf =
                networks.ofKreds(kreds).stream().collect(Collectors.toMap(Network::id, Network::kommunegruppe));
        Map<KommunegruppeId, KommunegruppeName> groupNames =
                groups.ofKreds(kreds).stream().collect(Collectors.toMap(Kommunegruppe::id, Kommunegruppe::name));
        Set<OfferId> lost = lostLetters.of(kreds);
        return chosen.stream()
                .map(offer -> OfferLine.on(
                        day,
                        offer,
                        lost,
                        Objects.requireNonNull(names.get(offer.person())),
                        Objects.requireNonNull(groupNames.get(groupOf.get(offer.network())))))
                .toList();
    }

    /** Where the mandates are held. */
    public Map<MandateId, WorkplaceName> workplaceNames(KredsId kreds, Collection<MandateId> ids) {
        List<Mandate> held = mandates.findAll(kreds, Set.copyOf(ids));
        Map<WorkplaceId, WorkplaceName> names = workplaces
                .findAll(
                        kreds,
                        held.stream().map(mandate -> mandate.seat().workplace()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Workplace::id, Workplace::name));
        return held.stream()
                .collect(Collectors.toMap(
                        Mandate::id,
                        mandate ->
                                Objects.requireNonNull(names.get(mandate.seat().workplace()))));
    }
}
