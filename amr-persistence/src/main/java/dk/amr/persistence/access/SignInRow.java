package dk.amr.persistence.access;

import java.util.UUID;

/** When somebody last came in by an account. */
record SignInRow(UUID id, long lastSignInAt) {}
