package dk.amr.domain.architecture.wrong;

import java.sql.Connection;

/** Knows what a domain must not. */
public record KnowsADatabase(Connection connection) {}
