package dk.amr.cli.policy;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Seat;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes networks, offers and what belongs to them, each with a kommunegruppe, a workplace and an AMR of its own. */
final class NetworkThings {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final MunicipalityCode OF_ANOTHER_GROUP = new MunicipalityCode("0746");

    private final Town town;
    private final Map<List<?>, Network> peopled = new HashMap<>();
    private final Map<KredsId, AccountId> leaders = new HashMap<>();

    NetworkThings(Town town) {
        this.town = town;
    }

    /** A kommunegruppe without a network, by its name: what is done about it makes something new. */
    Thing groupWithoutNetwork(KredsId kreds) {
        Kommunegruppe group = group(kreds);
        return new Thing(group.id().value(), group.id().value(), group.name().value(), 1, false);
    }

    /** A network of its own, with nobody in it. */
    Thing network(KredsId kreds, @Nullable AccountId leader) {
        return Thing.of(network(kreds, group(kreds), leader).id().value(), "", 1);
    }

    /** An AMR who is to have an offer of the network that the account leads. */
    Thing prospect(KredsId kreds, @Nullable AccountId leader) {
        Person person = amr(kreds, peopled(kreds, leader)).person();
        return Thing.of(person.id().value(), person.name().family(), 1);
    }

    /** An open offer, with whose it is. */
    Thing offer(KredsId kreds, @Nullable AccountId leader) {
        Offer offer = anOffer(kreds, peopled(kreds, leader));
        return Thing.heldBy(offer.person().value(), offer.id().value(), 1);
    }

    /** A participation, with the network it is in. */
    Thing participation(KredsId kreds, @Nullable AccountId leader) {
        Participation place = aParticipation(kreds, leader);
        return Thing.heldBy(place.network().value(), place.id().value(), 1);
    }

    /** Somebody in a network, with the network and, as the name, the participation. */
    Thing participant(KredsId kreds, @Nullable AccountId leader) {
        Participation place = aParticipation(kreds, leader);
        return new Thing(
                place.person().value(),
                place.network().value(),
                place.id().value().toString(),
                1,
                true);
    }

    /** The mandate of an AMR who was reported the other day, so that a welcome package waits. */
    Thing mandate(KredsId kreds) {
        Election reported = new Election(null, null, Town.DAY.minusDays(3), null);
        return Thing.of(
                amr(kreds, peopled(kreds, null), reported).mandate().id().value(), "", 1);
    }

    /** In a network of its own, so that its pages stay short however many are tried. */
    Participation aParticipation(KredsId kreds, @Nullable AccountId leader) {
        return participates(anOffer(kreds, network(kreds, group(kreds), leader)));
    }

    private Participation participates(Offer open) {
        Offer accepted = open.openOn(Town.DAY).accepted(Town.DAY, Channel.OFFICE);
        town.part(OfferRepository.class).save(accepted);
        Participation place = Participation.by(new ParticipationId(next()), accepted, Town.DAY);
        town.part(ParticipationRepository.class).save(place);
        return place;
    }

    /** Somebody in that network. */
    Participation participates(Network network) {
        return participates(anOffer(network.kreds(), network));
    }

    private Offer anOffer(KredsId kreds, Network network) {
        Amr amr = amr(kreds, network);
        Offer offer = Offer.made(
                new OfferId(next()),
                kreds,
                amr.person().id(),
                amr.mandate().id(),
                network.id(),
                Town.DAY,
                Channel.OFFICE);
        town.part(OfferRepository.class).save(offer);
        return town.part(OfferRepository.class).get(kreds, offer.id());
    }

    /** The network, led by that account, whose kommunegruppe has a municipality and AMRs in it; made once. */
    private Network peopled(KredsId kreds, @Nullable AccountId leader) {
        return peopled.computeIfAbsent(Arrays.asList(kreds, leader), unused -> {
            KommunegruppeRepository groups = town.part(KommunegruppeRepository.class);
            Kommunegruppe group = groups.find(kreds, group(kreds).id()).orElseThrow();
            groups.save(group.alsoCovering(new MunicipalityCode(Things.freeMunicipality())));
            return network(kreds, group, leader);
        });
    }

    private Network network(KredsId kreds, Kommunegruppe group, @Nullable AccountId leader) {
        AccountId facilitator = leader == null ? somebody(kreds) : leader;
        Network network =
                Network.established(new NetworkId(next()), kreds, group.id(), LocalDate.of(2026, 1, 1), facilitator);
        town.part(NetworkRepository.class).save(network);
        return network;
    }

    private AccountId somebody(KredsId kreds) {
        return leaders.computeIfAbsent(kreds, this::anybody);
    }

    private AccountId anybody(KredsId kreds) {
        return town.part(AccountRepository.class).ofKreds(kreds).stream()
                .filter(account -> !account.isService())
                .filter(account -> !account.login().value().startsWith("consultant"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Kommunegruppe group(KredsId kreds) {
        KommunegruppeName name = new KommunegruppeName("Netværksgruppe " + NUMBERS.incrementAndGet());
        Kommunegruppe group = Kommunegruppe.covering(new KommunegruppeId(next()), kreds, name, List.of());
        town.part(KommunegruppeRepository.class).save(group);
        return group;
    }

    /** An AMR and the mandate. */
    private record Amr(Person person, Mandate mandate) {}

    private Amr amr(KredsId kreds, Network network) {
        return amr(kreds, network, Election.UNKNOWN);
    }

    private Amr amr(KredsId kreds, Network network, Election election) {
        Person person = new Person(
                new PersonId(next()),
                kreds,
                new PersonName("Prøve", "Deltager" + NUMBERS.incrementAndGet()),
                null,
                new Contact(new EmailAddress("deltager" + NUMBERS.get() + "@example.org"), null, false),
                Version.NEW);
        town.part(PersonRepository.class).save(person);
        KredsName own = town.part(KredsRepository.class).get(kreds).name();
        town.part(PersonRepository.class)
                .keepMemberships(Map.of(person.id(), List.of(new Membership(person.id(), own, Period.always()))));
        Workplace workplace = Workplace.at(
                new WorkplaceId(next()),
                kreds,
                new WorkplaceName("Bosted " + NUMBERS.incrementAndGet()),
                municipality(network));
        town.part(WorkplaceRepository.class).save(workplace);
        Mandate mandate = Mandate.of(
                new MandateId(next()),
                kreds,
                person.id(),
                new Seat(MandateRole.AMR, workplace.id(), null),
                election,
                Term.ofMonths(LocalDate.of(2026, 1, 1), Term.USUAL_MONTHS, null));
        town.part(MandateRepository.class).save(mandate);
        return new Amr(person, mandate);
    }

    private MunicipalityCode municipality(Network network) {
        return town
                .part(KommunegruppeRepository.class)
                .find(network.kreds(), network.kommunegruppe())
                .orElseThrow()
                .municipalitiesOn(Town.DAY)
                .stream()
                .findFirst()
                .orElse(OF_ANOTHER_GROUP);
    }

    private UUID next() {
        return town.part(Ids.class).next();
    }
}
