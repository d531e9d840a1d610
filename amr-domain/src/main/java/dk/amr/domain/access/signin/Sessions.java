package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** Gives the secret of a new session in that browser. */
    String open(Account account, String device) {
        Instant now = clock.instant();
        String secret = secrets.next();
        keys.add(new AccessKey(
                secrets.fingerprint(secret),
                account.id(),
                AccessKey.Kind.SESSION,
                now,
                now.plus(LONGEST),
                now,
                device,
                now));
        return secret;
    }

    /**
     * Gives the secret that a session is known by from now on, its owner having shown once more who they are; it
     * ends when it would have ended. The former secret opens nothing any more. Nothing where the session is over.
     */
    Optional<String> renewed(String former) {
        Instant now = clock.instant();
        return keys.find(fingerprint(former), AccessKey.Kind.SESSION)
                .filter(key -> isOpen(key, now))
                .filter(key -> keys.remove(key.fingerprint()))
                .map(key -> {
                    String secret = secrets.next();
                    keys.add(key.renewed(secrets.fingerprint(secret), now));
                    return secret;
                });
    }

    /** Those that are open, the latest begun first. */
    List<AccessKey> open(AccountId account) {
        Instant now = clock.instant();
        return keys.ofAccount(account, AccessKey.Kind.SESSION).stream()
                .filter(key -> isOpen(key, now))
                .toList();
    }

    private static boolean isOpen(AccessKey key, Instant now) {
        return !key.isOver(now) && now.isBefore(key.lastUsedAt().plus(Doorkeeper.LONGEST_IDLE));
    }

    /** The fingerprint that a session is kept by. */
    String fingerprint(String secret) {
        return secrets.fingerprint(secret);
    }

    /** A word by which its owner points a session out; it opens nothing. */
    String mark(AccessKey session) {
        return secrets.fingerprint("session " + session.fingerprint());
    }
}
