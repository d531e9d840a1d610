package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.Account;
import java.time.Instant;

/**
 * Whose a session is.
 *
 * @param provedAt when its owner last showed who they are
 */
public record SignedIn(Account account, Instant provedAt) {}
