package dk.amr.domain.meeting.wish;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.offer.promise.OwnNetwork;

/** Notes a wish that was told to the consultant, for the group as a whole (S18). */
public final class NoteWish {

    /**
     * What, and in which network.
     *
     * @param network its id, or the name of its kommunegruppe
     */
    public record Request(String network, Note text) {}

    private final Gate gate;
    private final NetworkFinder finder;
    private final OwnNetwork ownNetwork;
    private final Wishes wishes;

    public NoteWish(Gate gate, NetworkFinder finder, OwnNetwork ownNetwork, Wishes wishes) {
        this.gate = gate;
        this.finder = finder;
        this.ownNetwork = ownNetwork;
        this.wishes = wishes;
    }

    public Wish note(Caller caller, Request request) {
        return gate.enter(
                caller,
                UseCase.NOTE_WISH,
                () -> ownNetwork.relation(caller, finder.meant(caller.kreds(), request.network(), caller.day())),
                act -> {
                    Network network = finder.find(caller.kreds(), request.network(), caller.day());
                    act.concerns(Subject.Kind.NETWORK, network.id().value());
                    if (request.text().isEmpty()) {
                        throw new WishIsEmpty();
                    }
                    return wishes.keep(caller.kreds(), network.id(), null, request.text(), caller.day());
                });
    }
}
