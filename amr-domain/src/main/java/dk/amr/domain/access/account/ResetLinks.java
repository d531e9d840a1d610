package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes the one-time links by which somebody who forgot the password chooses a new one; a new one puts the earlier ones
 * out of use.
 */
public final class ResetLinks {

    /** A link works for this long, once (trust A-9). */
    public static final Duration VALID = Duration.ofMinutes(30);

    private final AccessKeyRepository keys;
    private final Secrets secrets;
    private final Clock clock;

    public ResetLinks(AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Gives the secret that stands in the link. */
    public String make(AccountId account) {
        Instant now = clock.instant();
        String secret = secrets.next();
        keys.removeAll(account, AccessKey.Kind.RESET_LINK);
        keys.add(new AccessKey(
                secrets.fingerprint(secret), account, AccessKey.Kind.RESET_LINK, now, now.plus(VALID), now));
        return secret;
    }
}
