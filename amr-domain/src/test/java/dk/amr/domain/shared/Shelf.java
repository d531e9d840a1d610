package dk.amr.domain.shared;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Things kept in memory by their keys, which can be put back as they were. */
public final class Shelf<K, V> implements Remembering {

    private final Map<K, V> kept = new ConcurrentHashMap<>();

    public Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Everything, in no particular order. */
    public Stream<V> all() {
        return kept.values().stream();
    }

    /** Every key, in no particular order. */
    public Stream<K> keys() {
        return kept.keySet().stream();
    }

    public void put(K key, V value) {
        kept.put(key, value);
    }

    /** Takes the thing away; answers whether it was there. */
    public boolean remove(K key) {
        return kept.remove(key) != null;
    }

    public void removeIf(Predicate<V> unwanted) {
        kept.values().removeIf(unwanted);
    }

    @Override
    public Runnable memory() {
        Map<K, V> before = Map.copyOf(kept);
        return () -> {
            kept.clear();
            kept.putAll(before);
        };
    }
}
