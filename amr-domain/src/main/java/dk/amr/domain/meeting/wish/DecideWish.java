package dk.amr.domain.meeting.wish;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Takes a wish up, puts it off, or takes that back (S70). */
public final class DecideWish {

    /**
     * Which, and how.
     *
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            WishId wish, Wish.State decision, @Nullable Version seen) {}

    private final Gate gate;
    private final WishRepository wishes;
    private final NetworkRepository networks;
    private final OwnNetwork ownNetwork;

    public DecideWish(Gate gate, WishRepository wishes, NetworkRepository networks, OwnNetwork ownNetwork) {
        this.gate = gate;
        this.wishes = wishes;
        this.networks = networks;
        this.ownNetwork = ownNetwork;
    }

    public void decide(Caller caller, Request request) {
        gate.perform(
                caller,
                UseCase.DECIDE_WISH,
                new Subject(Subject.Kind.WISH, request.wish().value()),
                () -> ownNetwork.relation(
                        caller,
                        wishes.find(caller.kreds(), request.wish())
                                .flatMap(wish -> networks.find(caller.kreds(), wish.network()))),
                act -> {
                    Wish wish = wishes.find(caller.kreds(), request.wish()).orElseThrow(NothingHere::new);
                    wish.version().mustBeIfSeen(request.seen());
                    wishes.save(wish.decided(request.decision()));
                });
    }
}
