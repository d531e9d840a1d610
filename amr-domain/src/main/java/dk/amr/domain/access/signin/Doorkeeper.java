package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Recognises who comes: the account behind a session or a token that is still good. What they may do, the gate decides.
 */
public final class Doorkeeper {

    /** A session that nobody uses ends after this. */
    public static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final AccountRepository accounts;
    private final AccessKeyRepository keys;
    private final Secrets secrets;
    private final Clock clock;

    public Doorkeeper(AccountRepository accounts, AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The account of a browser's session; empty when the session is over or the account no longer works. */
    public Optional<Account> bySession(String secret) {
        return signedIn(secret).map(SignedIn::account);
    }

    /** As {@link #bySession}, with when its owner last showed who they are. */
    public Optional<SignedIn> signedIn(String secret) {
        Instant now = clock.instant();
        return key(secret, AccessKey.Kind.SESSION)
                .filter(key -> now.isBefore(key.lastUsedAt().plus(LONGEST_IDLE)))
                .flatMap(key -> noted(key, now).map(account -> new SignedIn(account, key.provedAt())));
    }

    /** The account of a script's token; empty when the token is taken away or the account no longer works. */
    public Optional<Account> byToken(String secret) {
        return key(secret, AccessKey.Kind.TOKEN).flatMap(this::account);
    }

    /** The account of a calendar's secret address; empty when that is revoked or the account is disabled. */
    public Optional<Account> byCalendarFeed(String secret) {
        return key(secret, AccessKey.Kind.CALENDAR_FEED).flatMap(this::account);
    }

    /** Whether the account has a calendar's secret address. */
    public boolean hasCalendarFeed(AccountId account) {
        return !keys.ofAccount(account, AccessKey.Kind.CALENDAR_FEED).isEmpty();
    }

    /** Whether a set-up link still works. */
    public boolean knowsSetupLink(String secret) {
        return bySetupLink(secret).isPresent();
    }

    /** The account of a set-up link; empty when the link no longer works. */
    public Optional<Account> bySetupLink(String secret) {
        return key(secret, AccessKey.Kind.SETUP_LINK).flatMap(this::account);
    }

    /** Whether a link that signs in still works. */
    public boolean knowsSignInLink(String secret) {
        return key(secret, AccessKey.Kind.SIGN_IN_LINK)
                .flatMap(this::account)
                .filter(account -> !account.isService())
                .isPresent();
    }

    /** Whether a link to choose a new password by still works. */
    public boolean knowsResetLink(String secret) {
        return key(secret, AccessKey.Kind.RESET_LINK).flatMap(this::account).isPresent();
    }

    private Optional<Account> noted(AccessKey key, Instant now) {
        if (key.lastUsedAt().plus(NOTED_EVERY).isBefore(now)) {
            keys.used(key.fingerprint(), now);
        }
        return account(key);
    }

    private Optional<AccessKey> key(String secret, AccessKey.Kind kind) {
        return keys.find(secrets.fingerprint(secret), kind).filter(key -> !key.isOver(clock.instant()));
    }

    private Optional<Account> account(AccessKey key) {
        return accounts.find(key.account()).filter(account -> account.isActiveOn(BusinessTime.dayOf(clock.instant())));
    }
}
