package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Opens the sessions of browsers, for whoever has shown who they are. */
public final class Sessions {

    /** However busy, a session ends after this. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private final AccessKeyRepository keys;
    private final Secrets secrets;
    private final Clock clock;

    public Sessions(AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Gives the secret of the new session. */
    String open(Account account) {
        Instant now = clock.instant();
        String secret = secrets.next();
        keys.add(new AccessKey(
                secrets.fingerprint(secret), account.id(), AccessKey.Kind.SESSION, now, now.plus(LONGEST), now));
        return secret;
    }
}
