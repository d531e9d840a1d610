package dk.amr.domain.register.undo;

import java.util.List;

/**
 * What undoing an import takes back.
 *
 * @param record the import, with figures of what it made, which goes, and what it changed, which is as before again
 * @param obstacles what stands in the way; nothing where it is undone
 * @param isUndone whether it was done, and not only tried
 */
public record UndoReport(ImportRecord record, List<InTheWay> obstacles, boolean isUndone) {

    public UndoReport {
        obstacles = List.copyOf(obstacles);
    }
}
