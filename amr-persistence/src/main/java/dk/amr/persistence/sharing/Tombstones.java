package dk.amr.persistence.sharing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which items were destroyed, told outside the database, so that an older copy of it learns of it. */
public interface Tombstones {

    /** Adds them for good; when it returns, they are there whatever happens. */
    void add(Collection<UUID> items);

    /** How far the tombstones reach. */
    long end();

    /** Those after that position, in their order. */
    List<UUID> since(long position);
}
