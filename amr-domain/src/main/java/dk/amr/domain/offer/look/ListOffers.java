package dk.amr.domain.offer.look;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Page;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
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
            state = state == null ? null : OfferState.codeOf(state).orElseThrow(Query::unknown);
        }

        private static InvalidValue unknown() {
            return new InvalidValue(
                    "filter-is-unknown",
                    new Sentence(
                            "Skriv, hvordan tilbuddet står: sent (åbent), accepted (sagt ja), declined (sagt nej), expired (ikke besvaret i tide) eller withdrawn (trukket tilbage).",
                            "An offer is sent, accepted, declined, expired or withdrawn. Choose one of them."));
        }

        boolean includes(Offer offer, LocalDate day) {
            return state == null || offer.stateOn(day).code().equals(state);
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
            List<OfferLine> ordered = participants.lines(caller.kreds(), newestFirst(caller), caller.day()).stream()
                    .sorted(query.order().comparator())
                    .toList();
            List<OfferLine> left = Page.after(query.cursor(), ordered, ListOffers::place).stream()
                    .filter(line -> query.includes(line.offer(), caller.day()))
                    .toList();
            Page<OfferLine> page = Page.first(query.limit(), left, ListOffers::place);
            act.tells("offers=" + page.items().size());
            return page;
        });
    }

    private List<Offer> newestFirst(Caller caller) {
        return offers.ofKreds(caller.kreds()).reversed().stream()
                .filter(offer -> !offer.sentOn().isAfter(caller.day()))
                .toList();
    }

    private static String place(OfferLine line) {
        return line.offer().id().value().toString();
    }
}
