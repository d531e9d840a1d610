package dk.amr.web.page.directory;

/** What the one who looks may do from the list of kommunegrupper. */
public record GroupListDeeds(boolean mayLook, boolean mayCreate) {}
