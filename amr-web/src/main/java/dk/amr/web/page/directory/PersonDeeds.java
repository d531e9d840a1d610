package dk.amr.web.page.directory;

/** What the one who looks may do about a person; the page offers nothing else. */
public record PersonDeeds(
        boolean mayReport,
        boolean mayEnd,
        boolean mayPause,
        boolean mayResume,
        boolean mayProtect,
        NetworkSideDeeds inNetworks) {}
