package dk.amr.domain.register.undo;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that was carried out.
 *
 * @param number by which people know it: 1, 2, 3 … within the kreds
 * @param by whose account it was
 * @param fileName what the file was called, where that is known and still kept
 * @param isKept whether it is still kept what there was before
 * @param undoneAt when it was undone, if it was
 */
public record ImportRecord(
        ImportId id,
        KredsId kreds,
        int number,
        Instant at,
        AccountId by,
        @Nullable ImportFileName fileName,
        Figures figures,
        boolean isKept,
        @Nullable Instant undoneAt) {

    /** The record with what the import did in all. */
    public ImportRecord with(Figures did) {
        return new ImportRecord(id, kreds, number, at, by, fileName, did, isKept, undoneAt);
    }

    /** The record of an import that is undone; what was before it is not kept then. */
    public ImportRecord undone(Instant moment) {
        return new ImportRecord(id, kreds, number, at, by, fileName, figures, false, moment);
    }

    /** The record of an import that is past its time. */
    public ImportRecord forgotten() {
        return new ImportRecord(id, kreds, number, at, by, null, figures, false, undoneAt);
    }

    /** Refuses what can be known of the record alone: that it was undone, did nothing, or is too old. */
    void mustBeThereToUndo() {
        if (undoneAt != null) {
            throw new ImportIsUndoneAlready();
        }
        if (figures.isNone()) {
            throw new ImportChangedNothing();
        }
        if (!isKept) {
            throw new ImportIsTooOld();
        }
    }

    @Override
    public String toString() {
        return "ImportRecord[" + number + "]";
    }
}
