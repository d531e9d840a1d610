package dk.amr.web.page.directory;

/** What the one who looks may do about a person and the networks. */
public record NetworkSideDeeds(
        boolean mayAnswer,
        boolean maySend,
        boolean mayWithdraw,
        boolean mayRecordLeave,
        boolean mayConsent,
        boolean mayState) {}
