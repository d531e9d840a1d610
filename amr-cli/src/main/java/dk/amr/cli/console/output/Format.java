package dk.amr.cli.console.output;

/** How a list or a report is shown. */
public enum Format {
    TABLE,
    JSON,
    CSV
}
