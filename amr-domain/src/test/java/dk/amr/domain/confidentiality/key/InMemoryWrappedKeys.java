package dk.amr.domain.confidentiality.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys in memory, each known by the master key that wraps it alone; it can be made to stop after some steps. */
public final class InMemoryWrappedKeys implements WrappedKeys {

    /** What a killed program looks like from within. */
    public static final class Killed extends RuntimeException {}

    private final List<String> masters = new ArrayList<>();
    private int stepsLeft = Integer.MAX_VALUE;

    public void add(String master) {
        masters.add(master);
    }

    public void stopAfter(int steps) {
        stepsLeft = steps;
    }

    @Override
    public Map<String, Integer> countByMasterKey() {
        return masters.stream().collect(Collectors.groupingBy(each -> each, Collectors.summingInt(each -> 1)));
    }

    @Override
    public int rewrap(String masterKey, int most) {
        if (stepsLeft == 0) {
            throw new Killed();
        }
        stepsLeft--;
        int rewrapped = 0;
        for (int at = 0; at < masters.size() && rewrapped < most; at++) {
            if (!masters.get(at).equals(masterKey)) {
                masters.set(at, masterKey);
                rewrapped++;
            }
        }
        return rewrapped;
    }
}
