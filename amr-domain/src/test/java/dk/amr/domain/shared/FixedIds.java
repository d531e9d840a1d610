package dk.amr.domain.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** Hands out the ids it was given, in that order, and no others. */
public final class FixedIds implements Ids {

    private final Deque<UUID> ids;

    public FixedIds(UUID... ids) {
        this.ids = new ArrayDeque<>(List.of(ids));
    }

    @Override
    public synchronized UUID next() {
        return ids.remove();
    }
}
