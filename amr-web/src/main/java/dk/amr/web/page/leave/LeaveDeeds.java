package dk.amr.web.page.leave;

/** What the one who looks may do about time off; the page offers nothing else. */
public record LeaveDeeds(boolean mayRequest, boolean mayRecord, boolean mayReport) {}
