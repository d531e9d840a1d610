package dk.amr.domain.guard;

import dk.amr.domain.shared.Sentence;

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
        NAME("navn", "name"),
        /** Initials beside a role, a place at work or a deed (E7). */
        INITIALS("initialer", "initials"),
        /** What looks like a CPR number (D21). */
        CPR("CPR-nummer", "CPR number"),
        PHONE("telefonnummer", "phone number"),
        EMAIL("mailadresse", "mail address"),
        /** That somebody has complained to Arbejdstilsynet. */
        COMPLAINT("klage til Arbejdstilsynet", "complaint to Arbejdstilsynet");

        private final Sentence title;

        Kind(String danish, String english) {
            this.title = new Sentence(danish, english);
        }

        /** The kind in words. */
        public Sentence title() {
            return title;
        }

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
