package dk.amr.web.page.offer;

/** What the one who looks may do about an offer. */
public record OfferDeeds(boolean mayAnswer, boolean mayWithdraw, boolean maySend) {}
