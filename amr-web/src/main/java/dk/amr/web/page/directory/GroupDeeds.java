package dk.amr.web.page.directory;

/** What the one who looks may do about a kommunegruppe. */
public record GroupDeeds(boolean mayMap, boolean mayAdmit) {}
