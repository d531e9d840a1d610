package dk.amr.domain.offer.look;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists offers with names. */
public final class ListOffers {

    /**
     * Which offers.
     *
     * @param state only those that stand so on the day, such as {@code SENT}; all when absent
     * @param limit 1 to 200
     * @param cursor where to go on, from the page before, which stood in the same order
     */
    public record Query(
            @Nullable String state,
            OfferOrder order,
            @Nullable String cursor,
            int limit) {

        public Query {
            limit = Page.limit(limit);
        }

        /** The newest first. */
        public Query(@Nullable String state, @Nullable String cursor, int limit) {
            this(state, OfferOrder.USUAL, cursor, limit);
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
            List<Offer> ordered = ordered(caller, query.order(), matching(caller, query.state()));
            int from = ordered.stream().map(ListOffers::cursor).toList().indexOf(query.cursor()) + 1;
            List<Offer> shown = ordered.stream().skip(from).limit(query.limit()).toList();
            act.tells("offers=" + shown.size());
            return new Page<>(
                    participants.lines(caller.kreds(), shown, caller.day()),
                    from + shown.size() < ordered.size() ? cursor(shown.getLast()) : null);
        });
    }

    /** The newest first. */
    private List<Offer> matching(Caller caller, @Nullable String state) {
        return offers.ofKreds(caller.kreds()).reversed().stream()
                .filter(offer -> !offer.sentOn().isAfter(caller.day()))
                .filter(offer ->
                        state == null || offer.stateOn(caller.day()).code().equalsIgnoreCase(state))
                .toList();
    }

    private List<Offer> ordered(Caller caller, OfferOrder order, List<Offer> newestFirst) {
        return switch (order.by()) {
            case SENT -> order.isBackwards() ? newestFirst : newestFirst.reversed();
            case NAME -> by(line -> line.name().sortKey(), caller, order, newestFirst);
            case KOMMUNEGRUPPE -> by(line -> Danish.sortKey(line.kommunegruppe().value()), caller, order, newestFirst);
        };
    }

    private List<Offer> by(Function<OfferLine, String> key, Caller caller, OfferOrder order, List<Offer> offers) {
        Comparator<String> way = order.isBackwards() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return participants.lines(caller.kreds(), offers, caller.day()).stream()
                .sorted(Comparator.comparing(key, way))
                .map(OfferLine::offer)
                .toList();
    }

    private static String cursor(Offer offer) {
        return offer.id().value().toString();
    }
}
