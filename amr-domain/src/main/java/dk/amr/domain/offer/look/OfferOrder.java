package dk.amr.domain.offer.look;

import dk.amr.domain.shared.Danish;
import java.util.Comparator;
import java.util.function.Function;

/**
 * How a list of offers stands; those that stand by the same come newest first.
 *
 * @param isBackwards from the last to the first
 */
public record OfferOrder(By by, boolean isBackwards) {

    /** The newest first. */
    public static final OfferOrder USUAL = new OfferOrder(By.SENT, true);

    static final OfferOrder OLDEST_FIRST = new OfferOrder(By.SENT, false);

    /** The same order among offers that come newest first. */
    Comparator<OfferLine> comparator() {
        return switch (by) {
            case SENT ->
                by(line -> line.offer().sentOn())
                        .thenComparing(line -> line.name().sortKey());
            case NAME -> by(line -> line.name().sortKey());
            case KOMMUNEGRUPPE -> by(line -> Danish.sortKey(line.kommunegruppe().value()));
        };
    }

    private <K extends Comparable<? super K>> Comparator<OfferLine> by(Function<OfferLine, K> key) {
        return Comparator.comparing(key, isBackwards ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    /** What offers stand by. */
    public enum By {
        /** The day they were sent; by name within a day. */
        SENT,

        /** The family name of the one who got it, in the order of the Danish alphabet. */
        NAME,

        /** The name of the kommunegruppe whose network it is for. */
        KOMMUNEGRUPPE
    }
}
