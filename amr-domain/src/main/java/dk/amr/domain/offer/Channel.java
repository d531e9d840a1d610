package dk.amr.domain.offer;

/** How an offer was made, or how it was answered. */
public enum Channel {
    /** By mail. */
    MAIL,
    /** By the personal link in the mail. */
    LINK,
    /** On paper or by phone, recorded by the office. */
    OFFICE
}
