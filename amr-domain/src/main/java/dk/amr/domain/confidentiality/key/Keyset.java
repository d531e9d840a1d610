package dk.amr.domain.confidentiality.key;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where the master keys lie: outside the database. */
public interface Keyset {

    /** The oldest first; none where the keyset is not at hand. */
    List<MasterKey> all();

    /** Makes a key, which new things are wrapped with from now on; the one before it is retired, and stays. */
    MasterKey add(Instant now);

    /** Destroys keys for good. The one that new things are wrapped with stays. */
    void forget(Collection<String> ids);
}
