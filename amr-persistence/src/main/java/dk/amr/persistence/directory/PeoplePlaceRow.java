package dk.amr.persistence.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in a list.
 *
 * @param placeKey what they stand by through their mandates; absent for those who hold none, who come last by name
 */
record PeoplePlaceRow(@Nullable String placeKey, String sortKey, UUID id) {

    private static final String AFTER_ALL = "\uffff";

    static final PeoplePlaceRow BEFORE_THE_FIRST = new PeoplePlaceRow(null, "", new UUID(0, 0));
    static final PeoplePlaceRow BEYOND_THE_LAST = new PeoplePlaceRow(null, AFTER_ALL, new UUID(-1, -1));

    boolean isAmongThoseWithoutMandate() {
        return placeKey == null;
    }

    @Override
    public String toString() {
        return "PeoplePlaceRow[" + id + "]";
    }
}
