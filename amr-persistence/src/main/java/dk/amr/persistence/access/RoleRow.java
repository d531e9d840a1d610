package dk.amr.persistence.access;

import java.util.UUID;

/** A role of an account. */
record RoleRow(UUID accountId, String role) {}
