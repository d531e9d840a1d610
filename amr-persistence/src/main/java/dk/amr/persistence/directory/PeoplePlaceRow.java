package dk.amr.persistence.directory;

import java.util.UUID;

/**
 * Where a person stands in a list.
 *
 * @param missing 1 for those who have nothing to stand by, who come last; 0 for the others
 */
record PeoplePlaceRow(int missing, String placeKey, String sortKey, UUID id) {

    private static final String AFTER_ALL = "\uffff";
    private static final UUID LEAST = new UUID(0, 0);
    private static final UUID MOST = new UUID(-1, -1);

    static final PeoplePlaceRow BEFORE_THE_FIRST = new PeoplePlaceRow(-1, "", "", LEAST);
    static final PeoplePlaceRow BEYOND_THE_LAST = new PeoplePlaceRow(-1, AFTER_ALL, AFTER_ALL, MOST);

    @Override
    public String toString() {
        return "PeoplePlaceRow[" + id + "]";
    }
}
