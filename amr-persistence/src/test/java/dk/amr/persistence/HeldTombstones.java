package dk.amr.persistence;

import dk.amr.persistence.sharing.Tombstones;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tombstones that are held in memory. */
final class HeldTombstones implements Tombstones {

    private final List<UUID> all = new ArrayList<>();

    @Override
    public void add(Collection<UUID> items) {
        all.addAll(items);
    }

    @Override
    public long end() {
        return all.size();
    }

    @Override
    public List<UUID> since(long position) {
        return List.copyOf(all.subList((int) position, all.size()));
    }
}
