package dk.amr.domain.directory;

/**
 * How a list of people stands. Those who have nothing to stand by come last, whichever way round; those who stand by
 * the same come by name.
 *
 * @param isBackwards from the last to the first
 */
public record PeopleOrder(By by, boolean isBackwards) {

    /** By family name from the first letter of the alphabet. */
    public static final PeopleOrder USUAL = new PeopleOrder(By.NAME, false);

    /** What people stand by; of several mandates that are not over, the one that comes first counts. */
    public enum By {
        /** Family name, in the order of the Danish alphabet. */
        NAME,

        /** The name of the workplace of a mandate. */
        WORKPLACE,

        /** The name of the kommunegruppe where that workplace lies on the day. */
        KOMMUNEGRUPPE,

        /** The last day of a mandate. */
        LAST_DAY
    }
}
