package dk.amr.domain.guard;

/**
 * A place in a note that tells of somebody. It says where and what, and never repeats the text.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last
 */
public record Finding(int start, int end, Kind kind) {

    /** What was found. */
    public enum Kind {
        /** A name, with its genitive if it stands in one. */
        NAME,
        /** Initials beside a role, a place at work or a deed (E7). */
        INITIALS,
        /** What looks like a CPR number (D21). */
        CPR,
        PHONE,
        EMAIL,
        /** That somebody has complained to Arbejdstilsynet. */
        COMPLAINT;

        /** Whether the author may let it stand by confirming it; a CPR number must go (P8). */
        public boolean mayBeConfirmed() {
            return this != CPR;
        }
    }

    /** Whether the author may let it stand by confirming it; otherwise the note must be edited (P8). */
    public boolean mayBeConfirmed() {
        return kind.mayBeConfirmed();
    }
}
