package dk.amr.domain.offer.look;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists offers with names, the newest first. */
public final class ListOffers {

    /**
     * Which offers.
     *
     * @param state only those that stand so on the day, such as {@code SENT}; all when absent
     */
    public record Query(@Nullable String state, @Nullable String cursor, int limit) {

        public Query {
            limit = Page.limit(limit);
        }
    }

    private final Gate gate;
    private final OfferRepository offers;
    private final Participants participants;

    public ListOffers(Gate gate, OfferRepository offers, Participants participants) {
        this.gate = gate;
        this.offers = offers;
        this.participants = participants;
    }

    public Page<OfferLine> list(Caller caller, Query query) {
        return gate.enter(caller, UseCase.LIST_OFFERS, act -> {
            List<Offer> matching = offers.ofKreds(caller.kreds()).reversed().stream()
                    .filter(offer -> !offer.sentOn().isAfter(caller.day()))
                    .filter(offer -> query.state() == null
                            || offer.stateOn(caller.day()).code().equalsIgnoreCase(query.state()))
                    .toList();
            int from = query.cursor() == null
                    ? 0
                    : matching.stream()
                                    .map(offer -> offer.id().value().toString())
                                    .toList()
                                    .indexOf(query.cursor())
                            + 1;
            List<Offer> shown =
                    matching.stream().skip(from).limit(query.limit()).toList();
            act.tells("offers=" + shown.size());
            return new Page<>(
                    participants.lines(caller.kreds(), shown, caller.day()),
                    from + shown.size() < matching.size()
                            ? shown.getLast().id().value().toString()
                            : null);
        });
    }
}
