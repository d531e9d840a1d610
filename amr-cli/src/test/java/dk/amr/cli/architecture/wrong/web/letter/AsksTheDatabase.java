package dk.amr.cli.architecture.wrong.web.letter;

import org.jdbi.v3.core.Jdbi;

/** Fetches for itself. */
public record AsksTheDatabase(Jdbi jdbi) {}
