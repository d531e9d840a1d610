package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;

/** Makes the one-time links that sign somebody in; a new one puts the earlier ones out of use. */
public final class SignInLinks {

    /** A link works for this long, once. */
    public static final Duration VALID = Duration.ofHours(12);

    private final OneTimeLinks links;

    public SignInLinks(AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.links = new OneTimeLinks(keys, secrets, clock, AccessKey.Kind.SIGN_IN_LINK, VALID);
    }

    /** Gives the secret that stands in the link. */
    public String make(AccountId account) {
        return links.make(account);
    }
}
