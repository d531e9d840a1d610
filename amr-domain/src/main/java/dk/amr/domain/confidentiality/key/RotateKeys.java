package dk.amr.domain.confidentiality.key;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Puts a new master key in the place of the former, under which everything is wrapped anew. Wherever it stops, nothing
 * is lost, and doing it again goes on from there: a key is made only where none is waiting to be taken into use.
 */
public final class RotateKeys {

    private static final int AT_ONCE = 100;

    /**
     * How it is to be done.
     *
     * @param forgets to destroy those that were retired, instead of retiring one
     */
    public record Request(boolean forgets) {}

    /**
     * What was done.
     *
     * @param primary the id of the key that is in use now
     * @param isNew whether it was made just now
     * @param rewrapped how many keys of networks were wrapped with it
     * @param forgotten how many keys were destroyed
     */
    public record Rotation(String primary, boolean isNew, int rewrapped, int forgotten) {}

    private final Gate gate;
    private final Keyset keyset;
    private final WrappedKeys wrapped;
    private final Clock clock;

    public RotateKeys(Gate gate, Keyset keyset, WrappedKeys wrapped, Clock clock) {
        this.gate = gate;
        this.keyset = keyset;
        this.wrapped = wrapped;
        this.clock = clock;
    }

    /** Each part is kept as it is done; the record of it comes last. */
    public Rotation rotate(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.ROTATE_KEYS);
        boolean isNew = !request.forgets() && !isUnderWay();
        MasterKey primary = isNew ? keyset.add(clock.instant()) : primary();
        int rewrapped = rewrapAll(primary);
        // nothing is destroyed that something still hangs on
        List<String> idle = request.forgets() ? idle() : List.of();
        keyset.forget(idle);
        return gate.enter(caller, UseCase.ROTATE_KEYS, act -> {
            act.tells("key=" + primary.id() + " rewrapped=" + rewrapped + " forgotten=" + idle.size());
            return new Rotation(primary.id(), isNew, rewrapped, idle.size());
        });
    }

    private MasterKey primary() {
        return keyset.all().stream()
                .filter(MasterKey::isPrimary)
                .findFirst()
                .orElseGet(() -> keyset.add(clock.instant()));
    }

    /** Whether an earlier rotation has not come to its end. */
    private boolean isUnderWay() {
        Map<String, Integer> counts = wrapped.countByMasterKey();
        return keyset.all().stream().anyMatch(key -> !key.isPrimary() && counts.containsKey(key.id()));
    }

    private int rewrapAll(MasterKey primary) {
        int all = 0;
        int now = wrapped.rewrap(primary.id(), AT_ONCE);
        while (now > 0) {
            all += now;
            now = wrapped.rewrap(primary.id(), AT_ONCE);
        }
        return all;
    }

    private List<String> idle() {
        Map<String, Integer> counts = wrapped.countByMasterKey();
        return keyset.all().stream()
                .filter(key -> !key.isPrimary() && !counts.containsKey(key.id()))
                .map(MasterKey::id)
                .toList();
    }
}
