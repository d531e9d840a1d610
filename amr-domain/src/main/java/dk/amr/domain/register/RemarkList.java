package dk.amr.domain.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Remarks in the order they come, the first thousand of them: a file that is all wrong says so once, not 400,000 times.
 */
final class RemarkList {

    private static final int MOST = 1000;

    private final List<Remark> remarks = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    void add(Remark remark) {
        if (count.incrementAndGet() <= MOST) {
            remarks.add(remark);
        }
    }

    void addAll(Collection<Remark> more) {
        more.forEach(this::add);
    }

    boolean isEmpty() {
        return count.get() == 0;
    }

    /** By row, with a last word where more were left out. */
    List<Remark> toList() {
        List<Remark> sorted = new ArrayList<>(remarks);
        sorted.sort(Comparator.comparingInt(Remark::row).thenComparing(Remark::rule));
        if (count.get() > MOST) {
            sorted.add(Remark.of(0, Oddity.MORE_REMARKS));
        }
        return sorted;
    }
}
