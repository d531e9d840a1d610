package dk.amr.cli.demo;

import dk.amr.domain.access.Caller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** What happens in the sample kreds and when, so that all of it is done in the order of its days. */
final class SampleDiary {

    /** Something that is done on its day; it may note what comes of it later. */
    interface Happening {
        void on(Caller then);
    }

    private record Entry(LocalDate day, int number, Happening what) {}

    private final Queue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::day).thenComparing(Entry::number));
    private int numbers;

    /** Notes it for that day; on the same day what was noted first is done first. */
    void note(LocalDate day, Happening what) {
        entries.add(new Entry(day, numbers++, what));
    }

    /** Does everything until the day of the caller; what is noted for later has not happened. */
    void live(Caller office) {
        for (Entry next = entries.poll(); next != null; next = entries.poll()) {
            if (!next.day().isAfter(office.day())) {
                next.what().on(on(office, next.day()));
            }
        }
    }

    /** The same caller on another business day. */
    static Caller on(Caller caller, LocalDate day) {
        return Caller.of(caller.account(), caller.kreds(), caller.roles(), caller.door(), day);
    }
}
