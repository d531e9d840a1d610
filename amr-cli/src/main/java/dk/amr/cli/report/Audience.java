package dk.amr.cli.report;

/** Who is to read a report. */
enum Audience {
    OFFICE,
    FU
}
