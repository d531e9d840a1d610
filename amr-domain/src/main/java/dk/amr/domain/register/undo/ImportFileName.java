package dk.amr.domain.register.undo;

import dk.amr.domain.shared.Cpr;
import dk.amr.domain.shared.Danish;
import java.util.Optional;

/**
 * What the file of an import was called: the name alone, without the folders it lay in. At most 120 characters; a name
 * with what looks like a CPR number in it is not kept at all.
 */
public record ImportFileName(String value) {

    private static final int LONGEST = 120;

    /** Reads a name as a machine tells it, with or without folders; empty where nothing is left that may be kept. */
    public static Optional<ImportFileName> of(String told) {
        String name = Danish.clean(told.substring(1 + Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\'))))
                .chars()
                .filter(each -> !Character.isISOControl(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String kept = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return kept.isBlank() || Cpr.looksLikeOne(kept) ? Optional.empty() : Optional.of(new ImportFileName(kept));
    }

    @Override
    public String toString() {
        return "ImportFileName";
    }
}
