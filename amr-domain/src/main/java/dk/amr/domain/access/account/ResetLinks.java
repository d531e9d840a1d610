package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;

/**
 * Makes the one-time links by which somebody who forgot the password chooses a new one; a new one puts the earlier ones
 * out of use.
 */
public final class ResetLinks {

    /** A link works for this long, once (trust A-9). */
    public static final Duration VALID = Duration.ofMinutes(30);

    private final OneTimeLinks links;

    public ResetLinks(AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.links = new OneTimeLinks(keys, secrets, clock, AccessKey.Kind.RESET_LINK, VALID);
    }

    /** Gives the secret that stands in the link. */
    public String make(AccountId account) {
        return links.make(account);
    }
}
