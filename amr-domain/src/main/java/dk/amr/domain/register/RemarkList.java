package dk.amr.domain.register;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final BitSet rows = new BitSet();

    /** A list of its own that begins with these remarks. */
    RemarkList copy() {
        RemarkList copy = new RemarkList();
        copy.remarks.addAll(remarks);
        copy.count.set(count.get());
        copy.rows.or(rows);
        return copy;
    }

    void add(Remark remark) {
        rows.set(remark.row());
        if (count.incrementAndGet() <= MOST) {
            remarks.add(remark);
        }
    }

    void addAll(Collection<Remark> more) {
        more.forEach(this::add);
    }

    /** Whether anything is said of the row, also where the remark itself was left out. */
    boolean isAbout(StagedRow row) {
        return rows.get(row.cells().row());
    }

    /** How many rows something is said of. */
    int rows() {
        return rows.cardinality();
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
