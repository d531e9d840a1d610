package dk.amr.domain.offer.sending;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Takes an open offer back, so that it can no longer be answered. */
public final class WithdrawOffer {

    /**
     * Which offer.
     *
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(OfferId offer, @Nullable Version seen) {}

    private final Gate gate;
    private final OfferRepository offers;
    private final NetworkRepository networks;
    private final OwnNetwork ownNetwork;

    public WithdrawOffer(Gate gate, OfferRepository offers, NetworkRepository networks, OwnNetwork ownNetwork) {
        this.gate = gate;
        this.offers = offers;
        this.networks = networks;
        this.ownNetwork = ownNetwork;
    }

    public void withdraw(Caller caller, Request request) {
        gate.perform(
                caller,
                UseCase.WITHDRAW_OFFER,
                new Subject(Subject.Kind.OFFER, request.offer().value()),
                () -> ownNetwork.relation(
                        caller,
                        offers.find(caller.kreds(), request.offer())
                                .flatMap(offer -> networks.find(caller.kreds(), offer.network()))),
                act -> {
                    Offer offer = offers.get(caller.kreds(), request.offer());
                    offer.version().mustBeIfSeen(request.seen());
                    offers.save(offer.openOn(caller.day()).withdrawn(caller.day()));
                });
    }
}
