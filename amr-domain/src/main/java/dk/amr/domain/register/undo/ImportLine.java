package dk.amr.domain.register.undo;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import in the list of them.
 *
 * @param by the account that carried it out, as colleagues know it; absent where the account is gone
 * @param obstacles what stands in the way, for one that can be undone otherwise
 */
public record ImportLine(ImportRecord record, @Nullable Sentence by, Standing standing, List<InTheWay> obstacles) {

    /** Whether it can be undone, or why not. */
    public enum Standing {
        UNDOABLE,
        BUILT_ON,
        UNDONE,
        CHANGED_NOTHING,
        TOO_OLD
    }

    public ImportLine {
        obstacles = List.copyOf(obstacles);
    }

    /** Who carried it out; absent where the account is gone. */
    public @Nullable String by(Language language) {
        return by == null ? null : by.in(language);
    }

    /** Whether it can be undone, or why not, in a few words. */
    public String verdict(Language language) {
        Sentence words = switch (standing) {
            case UNDOABLE -> new Sentence("ja", "yes");
            case BUILT_ON ->
                new Sentence(
                        "nej, der er bygget på den: " + InTheWay.all(obstacles, Language.DANISH),
                        "no, something is built on it: " + InTheWay.all(obstacles, Language.ENGLISH));
            case UNDONE -> new Sentence("er fortrudt", "was undone");
            case CHANGED_NOTHING -> new Sentence("ændrede ingenting", "changed nothing");
            case TOO_OLD -> new Sentence("nej, den er for gammel", "no, it is too old");
        };
        return words.in(language);
    }

    static Standing standing(ImportRecord record, List<InTheWay> obstacles) {
        if (record.undoneAt() != null) {
            return Standing.UNDONE;
        }
        if (record.figures().isNone()) {
            return Standing.CHANGED_NOTHING;
        }
        if (!record.isKept()) {
            return Standing.TOO_OLD;
        }
        return obstacles.isEmpty() ? Standing.UNDOABLE : Standing.BUILT_ON;
    }

    @Override
    public String toString() {
        return "ImportLine[" + record.number() + "]";
    }
}
