package dk.amr.domain.confidentiality.key;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Master keys in memory. */
public final class InMemoryKeyset implements Keyset {

    private final List<MasterKey> keys = new ArrayList<>();

    @Override
    public List<MasterKey> all() {
        return List.copyOf(keys);
    }

    @Override
    public MasterKey add(Instant now) {
        keys.replaceAll(key -> key.isPrimary() ? new MasterKey(key.id(), key.made(), now) : key);
        keys.add(new MasterKey("key-" + (keys.size() + 1), now, null));
        return keys.getLast();
    }

    @Override
    public void forget(Collection<String> ids) {
        keys.removeIf(key -> !key.isPrimary() && ids.contains(key.id()));
    }
}
