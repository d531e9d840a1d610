package dk.amr.domain.offer.sending;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.AmrIsNotEligible;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.offer.NoActiveNetwork;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.promise.Answers;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records an answer that was given on paper or by phone. Where there is no open offer, the offer itself was made that
 * way, and is recorded with it.
 */
public final class RecordAnswer {

    /**
     * Whose answer, and when.
     *
     * @param person an id, a member number, an e-mail address or a full name
     */
    public record Request(String person, Answer answer, LocalDate day) {

        @Override
        public String toString() {
            return "RecordAnswer";
        }
    }

    private final Gate gate;
    private final PersonFinder people;
    private final OwnNetwork ownNetwork;
    private final Promise promise;
    private final Answers answers;
    private final OfferRepository offers;
    private final NetworkRepository networks;
    private final Ids ids;

    public RecordAnswer(
            Gate gate,
            PersonFinder people,
            OwnNetwork ownNetwork,
            Promise promise,
            Answers answers,
            OfferRepository offers,
            NetworkRepository networks,
            Ids ids) {
        this.gate = gate;
        this.people = people;
        this.ownNetwork = ownNetwork;
        this.promise = promise;
        this.answers = answers;
        this.offers = offers;
        this.networks = networks;
        this.ids = ids;
    }

    /** Gives the offer as it was when the answer came. */
    public Offer record(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.RECORD_ANSWER, () -> ownNetwork.relation(caller, people, request.person()), act -> {
                    Person person = people.find(caller.kreds(), request.person());
                    act.concerns(Subject.Kind.PERSON, person.id().value());
                    offers.awaitTurn(caller.kreds());
                    Offer offer = openOffer(person, request.day()).orElseGet(() -> recorded(person, request.day()));
                    answers.answer(offer, request.answer(), request.day(), Channel.OFFICE);
                    return offer;
                });
    }

    private Optional<Offer> openOffer(Person person, LocalDate day) {
        return offers.ofPerson(person.kreds(), person.id()).stream()
                .filter(offer -> offer.outcome() == null && offer.isOpenAsSeenOn(day))
                .reduce((earlier, later) -> later);
    }

    private Offer recorded(Person person, LocalDate day) {
        List<Prospect> eligible = promise.of(person.kreds(), person.id(), day).stream()
                .filter(Prospect::isEligible)
                .toList();
        if (eligible.isEmpty()) {
            throw new AmrIsNotEligible();
        }
        OldOffers.settle(offers, person.kreds(), person.id(), day);
        Offer offer = eligible.stream()
                .flatMap(prospect -> network(prospect, person, day)
                        .map(network -> Offer.made(
                                new OfferId(ids.next()),
                                person.kreds(),
                                person.id(),
                                prospect.mandate(),
                                network.id(),
                                day,
                                Channel.OFFICE))
                        .stream())
                .findFirst()
                .orElseThrow(NoActiveNetwork::new);
        offers.save(offer);
        return offers.get(person.kreds(), offer.id());
    }

    /** The one of the day, or the first to come: the answer may be older than the network is in the program. */
    private Optional<Network> network(Prospect prospect, Person person, LocalDate day) {
        return networks.ofKreds(person.kreds()).stream()
                .filter(network -> network.kommunegruppe().equals(prospect.kommunegruppe()) && !network.isClosed(day))
                .findFirst();
    }
}
