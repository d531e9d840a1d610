package dk.amr.web.page.delivery;

/**
 * What the one who looks may do about messages, and what sending them comes to.
 *
 * @param keepsMail whether they are written as files, for want of a server that sends them
 */
public record OutboxDeeds(boolean mayRetry, boolean maySend, boolean keepsMail) {}
