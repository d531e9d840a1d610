package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes the one-time links that sign somebody in; a new one puts the earlier ones out of use. */
public final class SignInLinks {

    /** A link works for this long, once. */
    public static final Duration VALID = Duration.ofHours(12);

    private final AccessKeyRepository keys;
    private final Secrets secrets;
    private final Clock clock;

    public SignInLinks(AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Gives the secret that stands in the link. */
    public String make(AccountId account) {
        Instant now = clock.instant();
        String secret = secrets.next();
        keys.removeAll(account, AccessKey.Kind.SIGN_IN_LINK);
        keys.add(new AccessKey(
                secrets.fingerprint(secret), account, AccessKey.Kind.SIGN_IN_LINK, now, now.plus(VALID), now));
        return secret;
    }
}
