package dk.amr.domain.offer.look;

/**
 * How a list of offers stands; those that stand by the same come newest first.
 *
 * @param isBackwards from the last to the first
 */
public record OfferOrder(By by, boolean isBackwards) {

    /** The newest first. */
    public static final OfferOrder USUAL = new OfferOrder(By.SENT, true);

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
