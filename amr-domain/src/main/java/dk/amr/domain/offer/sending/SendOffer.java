package dk.amr.domain.offer.sending;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.AmrIsNotEligible;
import dk.amr.domain.offer.IsInTheNetworkAlready;
import dk.amr.domain.offer.NoActiveNetwork;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferIsOpenAlready;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.PersonHasNoEmail;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.shared.RuleBroken;
import java.util.List;

/** Sends one AMR an offer at their own wish, also after a decline or one that expired (E19). */
public final class SendOffer {

    /**
     * To whom.
     *
     * @param person an id, a member number, an e-mail address or a full name
     */
    public record Request(String person) {

        @Override
        public String toString() {
            return "SendOffer";
        }
    }

    private final Gate gate;
    private final PersonFinder people;
    private final OwnNetwork ownNetwork;
    private final Promise promise;
    private final OfferRepository offers;
    private final OfferPost post;
    private final NetworkRepository networks;

    public SendOffer(
            Gate gate,
            PersonFinder people,
            OwnNetwork ownNetwork,
            Promise promise,
            OfferRepository offers,
            OfferPost post,
            NetworkRepository networks) {
        this.gate = gate;
        this.people = people;
        this.ownNetwork = ownNetwork;
        this.promise = promise;
        this.offers = offers;
        this.post = post;
        this.networks = networks;
    }

    public Offer send(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.SEND_OFFER, () -> ownNetwork.relation(caller, people, request.person()), act -> {
                    Person person = person(caller, request);
                    act.concerns(Subject.Kind.PERSON, person.id().value());
                    offers.awaitTurn(caller.kreds());
                    Offer offer = offer(caller, person);
                    OldOffers.settle(offers, offer.kreds(), offer.person(), offer.sentOn());
                    post.post(List.of(offer));
                    return offer;
                });
    }

    private Person person(Caller caller, Request request) {
        return people.find(caller.kreds(), request.person());
    }

    private Offer offer(Caller caller, Person person) {
        if (person.contact().email() == null) {
            throw new PersonHasNoEmail();
        }
        List<Prospect> eligible = promise.of(caller.kreds(), person.id(), caller.day()).stream()
                .filter(Prospect::isEligible)
                .toList();
        if (eligible.isEmpty()) {
            throw new AmrIsNotEligible();
        }
        Prospect prospect = eligible.stream()
                .filter(each -> !isSpokenFor(each))
                .findFirst()
                .orElseThrow(() -> refusal(eligible.getFirst()));
        NetworkId network = networks.ofKreds(caller.kreds()).stream()
                .filter(each ->
                        each.isActive(caller.day()) && each.kommunegruppe().equals(prospect.kommunegruppe()))
                .map(Network::id)
                .findFirst()
                .orElseThrow(NoActiveNetwork::new);
        return post.offerTo(caller.kreds(), prospect, network, caller.day());
    }

    private static boolean isSpokenFor(Prospect prospect) {
        return prospect.verdict() instanceof Verdict.Skipped skipped
                && (skipped.cause() == Verdict.Cause.IN_NETWORK || skipped.cause() == Verdict.Cause.OFFER_IS_OPEN);
    }

    private static RuleBroken refusal(Prospect prospect) {
        return prospect.verdict() instanceof Verdict.Skipped skipped && skipped.cause() == Verdict.Cause.IN_NETWORK
                ? new IsInTheNetworkAlready()
                : new OfferIsOpenAlready();
    }
}
