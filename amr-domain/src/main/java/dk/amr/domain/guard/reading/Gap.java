package dk.amr.domain.guard.reading;

/** What stands between a word and the one before it. */
public enum Gap {
    /** Nothing but blanks. */
    BLANK,
    /** One hyphen. */
    HYPHEN,
    /** A full stop, which may end a sentence or an abbreviation. */
    STOP,
    /** What ends a sentence for certain, or begins a line or a quotation. */
    BREAK,
    /** A comma, a bracket, a dash and whatever else. */
    OTHER
}
