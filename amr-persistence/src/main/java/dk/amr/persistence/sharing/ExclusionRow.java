package dk.amr.persistence.sharing;

import dk.amr.domain.meeting.sharing.SharedItem;
import java.util.List;
import java.util.UUID;

/** Whom an author keeps out. */
record ExclusionRow(UUID itemId, UUID personId) {

    static List<ExclusionRow> of(SharedItem item) {
        return item.circle().excluded().stream()
                .sorted()
                .map(person -> new ExclusionRow(item.id().value(), person))
                .toList();
    }
}
