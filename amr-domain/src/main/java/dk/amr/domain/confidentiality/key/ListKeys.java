package dk.amr.domain.confidentiality.key;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which master keys there are, and how much hangs on each. */
public final class ListKeys {

    /**
     * One of them.
     *
     * @param made absent for a key that is not at hand
     * @param wraps how many keys of networks it wraps
     */
    public record Entry(String id, @Nullable Instant made, KeyState state, int wraps) {}

    private final Gate gate;
    private final Keyset keyset;
    private final WrappedKeys wrapped;

    public ListKeys(Gate gate, Keyset keyset, WrappedKeys wrapped) {
        this.gate = gate;
        this.keyset = keyset;
        this.wrapped = wrapped;
    }

    /** The oldest first, and last those that something is wrapped with though they are not at hand. */
    public List<Entry> list(Caller caller) {
        return gate.enter(caller, UseCase.LIST_KEYS, act -> {
            List<MasterKey> keys = keyset.all();
            Map<String, Integer> counts = wrapped.countByMasterKey();
            return Stream.concat(keys.stream().map(key -> entry(key, counts)), missing(keys, counts))
                    .toList();
        });
    }

    private static Entry entry(MasterKey key, Map<String, Integer> counts) {
        KeyState state = key.isPrimary() ? KeyState.PRIMARY : KeyState.RETIRED;
        return new Entry(key.id(), key.made(), state, counts.getOrDefault(key.id(), 0));
    }

    private static Stream<Entry> missing(List<MasterKey> keys, Map<String, Integer> counts) {
        List<String> known = keys.stream().map(MasterKey::id).toList();
        return counts.entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Entry(each.getKey(), null, KeyState.MISSING, each.getValue()));
    }
}
