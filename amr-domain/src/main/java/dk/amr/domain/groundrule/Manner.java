package dk.amr.domain.groundrule;

/** How somebody acknowledged the ground rules. */
public enum Manner {
    /** By a personal link. */
    LINK,
    /** Aloud at the table, or on the phone. */
    ORAL,
    /** On paper. */
    PAPER,
    /** By an own account, as the consultants do (D11). */
    ACCOUNT
}
