package dk.amr.domain.offer.promise;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at every AMR of the area, and at every offer and participation, and says what is due (S30, D27). */
public final class Promise {

    private final AmrRoll roll;
    private final OfferRepository offers;
    private final ParticipationRepository participations;
    private final Standings standings;
    private final MandateRepository mandates;
    private final NetworkRepository networks;

    public Promise(
            AmrRoll roll,
            OfferRepository offers,
            ParticipationRepository participations,
            Standings standings,
            MandateRepository mandates,
            NetworkRepository networks) {
        this.roll = roll;
        this.offers = offers;
        this.participations = participations;
        this.standings = standings;
        this.mandates = mandates;
        this.networks = networks;
    }

    /** How things stand on the day: a prospect for each AMR and kommunegruppe, in no particular order. */
    public List<Prospect> on(KredsId kreds, LocalDate day) {
        return judged(kreds, roll.on(kreds, day), offers.ofKreds(kreds), participations.ofKreds(kreds), day);
    }

    /** The same for one person alone. */
    public List<Prospect> of(KredsId kreds, PersonId person, LocalDate day) {
        return judged(
                kreds,
                roll.of(kreds, person, day),
                offers.ofPerson(kreds, person),
                participations.ofPerson(kreds, person),
                day);
    }

    private List<Prospect> judged(
            KredsId kreds, List<AmrLine> lines, List<Offer> sent, List<Participation> taken, LocalDate day) {
        Map<PersonId, List<Offer>> made = sent.stream()
                .filter(offer -> !offer.sentOn().isAfter(day))
                .collect(Collectors.groupingBy(Offer::person));
        Map<PersonId, List<Map.Entry<Participation, Standing>>> places =
                standings.on(kreds, taken, day).entrySet().stream()
                        .collect(Collectors.groupingBy(each -> each.getKey().person()));
        List<Network> all = networks.ofKreds(kreds);
        Map<KommunegruppeId, NetworkId> active = all.stream()
                .filter(network -> network.isActive(day))
                .collect(Collectors.toMap(Network::kommunegruppe, Network::id));
        Set<KommunegruppeId> coming = all.stream()
                .filter(network -> network.isAhead(day))
                .map(Network::kommunegruppe)
                .collect(Collectors.toSet());
        Map<PersonId, List<Mandate>> held = mandates.ofPeople(kreds, withEarlierMandates(lines, made, places));
        Map<List<Object>, List<AmrLine>> byPlace = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Arrays.asList(line.person(), line.kommunegruppe()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byPlace.values().stream()
                .map(own -> {
                    PersonId person = own.getFirst().person();
                    return new Judgement(
                                    own,
                                    made.getOrDefault(person, List.of()),
                                    places.getOrDefault(person, List.of()),
                                    held.getOrDefault(person, List.of()),
                                    active,
                                    coming,
                                    day)
                            .prospect();
                })
                .toList();
    }

    /** Those whose offers or places are for other mandates than they hold now, perhaps ones that these continue. */
    private static Set<PersonId> withEarlierMandates(
            List<AmrLine> lines,
            Map<PersonId, List<Offer>> made,
            Map<PersonId, List<Map.Entry<Participation, Standing>>> places) {
        Set<MandateId> current = lines.stream().map(AmrLine::mandate).collect(Collectors.toSet());
        Set<PersonId> others = Stream.concat(
                        made.values().stream()
                                .flatMap(List::stream)
                                .filter(offer -> !current.contains(offer.mandate()))
                                .map(Offer::person),
                        places.values().stream()
                                .flatMap(List::stream)
                                .map(Map.Entry::getKey)
                                .filter(place -> !current.contains(place.mandate()))
                                .map(Participation::person))
                .collect(Collectors.toSet());
        return lines.stream()
                .map(AmrLine::person)
                .filter(others::contains)
                .filter(made::containsKey)
                .collect(Collectors.toSet());
    }
}
