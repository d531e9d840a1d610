package dk.amr.domain.confidentiality;

import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Openings in memory. */
public final class InMemoryOpeningLog implements OpeningLog, Remembering {

    private final AtomicLong numbers = new AtomicLong();
    private final Shelf<Long, Opening> openings = new Shelf<>();

    @Override
    public void addAll(List<Opening> added) {
        added.forEach(opening -> openings.put(numbers.incrementAndGet(), opening));
    }

    @Override
    public List<Opening> of(UUID author) {
        return openings.all()
                .filter(opening -> opening.author().equals(author))
                .sorted(Comparator.comparing(Opening::at)
                        .reversed()
                        .thenComparing(opening -> opening.item().toString()))
                .toList();
    }

    @Override
    public Runnable memory() {
        return openings.memory();
    }
}
