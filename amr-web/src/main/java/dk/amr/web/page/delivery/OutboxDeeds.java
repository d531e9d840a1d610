package dk.amr.web.page.delivery;

/** What the one who looks may do about messages. */
public record OutboxDeeds(boolean mayRetry, boolean maySend) {}
