package dk.amr.domain.confidentiality.key;

import java.util.Map;

/** The keys in the database, each wrapped by a master key. */
public interface WrappedKeys {

    /** How many each master key wraps; one that wraps none is left out. */
    Map<String, Integer> countByMasterKey();

    /**
     * Wraps so many of those that another key wraps with that one, all or none of them; answers how many. Refused where
     * the other key is not at hand.
     */
    int rewrap(String masterKey, int most);
}
