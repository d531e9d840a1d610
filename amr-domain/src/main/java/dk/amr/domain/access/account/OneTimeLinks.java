package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes links of one kind that work once, for a while; a new one puts the earlier ones of its account out of use. */
final class OneTimeLinks {

    private final AccessKeyRepository keys;
    private final Secrets secrets;
    private final Clock clock;
    private final AccessKey.Kind kind;
    private final Duration valid;

    OneTimeLinks(AccessKeyRepository keys, Secrets secrets, Clock clock, AccessKey.Kind kind, Duration valid) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
        this.kind = kind;
        this.valid = valid;
    }

    /** Gives the secret that stands in the link. */
    String make(AccountId account) {
        Instant now = clock.instant();
        String secret = secrets.next();
        keys.removeAll(account, kind);
        keys.add(new AccessKey(secrets.fingerprint(secret), account, kind, now, now.plus(valid), now));
        return secret;
    }
}
