package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as whoever administers it sees it.
 *
 * @param lastSignIn absent where nobody came in by it yet, as far as is known
 * @param openSessions in how many browsers it is open just now
 */
public record StaffAccount(Account account, @Nullable Instant lastSignIn, boolean hasSecondStep, int openSessions) {}
