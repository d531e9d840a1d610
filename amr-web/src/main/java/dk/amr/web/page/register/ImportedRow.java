package dk.amr.web.page.register;

import dk.amr.domain.register.undo.ImportFileName;
import dk.amr.domain.register.undo.ImportLine;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Moment;
import dk.amr.web.page.text.ImportsText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An import in one line.
 *
 * @param name its number, with what the file was called where that is known
 * @param by whose account it was; empty where that is gone
 * @param undo where it is shown what undoing it takes back; absent where it cannot be undone
 * @param inTheWay where it is shown what is built on it; absent where nothing is
 */
public record ImportedRow(
        String name,
        Moment at,
        String by,
        String did,
        String whyNot,
        @Nullable String undo,
        @Nullable String inTheWay) {

    static ImportedRow of(ImportLine line, Language language) {
        ImportRecord record = line.record();
        ImportFileName file = record.fileName();
        String page = "/register/indlaesninger/" + record.number();
        return new ImportedRow(
                file == null ? String.valueOf(record.number()) : record.number() + ": " + file.value(),
                Moment.of(record.at(), language),
                Objects.requireNonNullElse(line.by(language), ""),
                ImportsText.did(record.figures(), language),
                line.verdict(language),
                line.standing() == ImportLine.Standing.UNDOABLE ? page : null,
                line.standing() == ImportLine.Standing.BUILT_ON ? page : null);
    }

    @Override
    public String toString() {
        return "ImportedRow";
    }
}
