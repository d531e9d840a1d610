package dk.amr.web.page.register;

import dk.amr.domain.register.undo.ImportFileName;
import dk.amr.domain.register.undo.ImportLine;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Moment;
import dk.amr.web.page.text.ImportsText;
import org.jspecify.annotations.Nullable;

/**
 * An import in one line.
 *
 * @param name its number, with what the file was called where that is known
 * @param by whose account it was; empty where that is gone
 * @param undo where it is shown what undoing it takes back; absent where it cannot be undone
 */
public record ImportedRow(
        String name,
        Moment at,
        String by,
        String did,
        String whyNot,
        @Nullable String undo) {

    static ImportedRow of(ImportLine line, Language language) {
        ImportRecord record = line.record();
        ImportFileName file = record.fileName();
        boolean isThereToUndo =
                line.standing() == ImportLine.Standing.UNDOABLE || line.standing() == ImportLine.Standing.BUILT_ON;
        return new ImportedRow(
                file == null ? String.valueOf(record.number()) : record.number() + ": " + file.value(),
                Moment.of(record.at(), language),
                line.by() == null ? "" : line.by(),
                ImportsText.did(record.figures(), language),
                line.verdict(language),
                isThereToUndo ? "/register/indlaesninger/" + record.number() : null);
    }

    @Override
    public String toString() {
        return "ImportedRow";
    }
}
