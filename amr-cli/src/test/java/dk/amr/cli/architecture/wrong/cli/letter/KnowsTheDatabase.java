package dk.amr.cli.architecture.wrong.cli.letter;

import dk.amr.cli.architecture.wrong.persistence.visit.VisitSql;

/** A command that goes by the back door. */
public record KnowsTheDatabase(VisitSql visits) {}
