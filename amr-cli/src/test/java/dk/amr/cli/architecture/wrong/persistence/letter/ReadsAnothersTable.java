package dk.amr.cli.architecture.wrong.persistence.letter;

import dk.amr.cli.architecture.wrong.persistence.visit.VisitSql;

/** Reads a table that is another's. */
public record ReadsAnothersTable(VisitSql visits) {}
