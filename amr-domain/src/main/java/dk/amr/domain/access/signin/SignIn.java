package dk.amr.domain.access.signin;

import dk.amr.domain.access.Act;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Opens a session for a person who knows the password. Attempts are counted for an account from one address, so that
 * somebody who guesses from elsewhere locks nobody out, and for an address across accounts.
 */
public final class SignIn {

    /** However busy, a session ends after this. */
    public static final Duration LONGEST_SESSION = Duration.ofHours(12);

    public record Request(LoginName login, String password, String address) {
        @Override
        public String toString() {
            return "SignIn";
        }
    }

    private final Gate gate;
    private final AccountRepository accounts;
    private final AccessKeyRepository keys;
    private final SignInLimit limit;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Clock clock;

    public SignIn(
            Gate gate,
            AccountRepository accounts,
            AccessKeyRepository keys,
            SignInLimit limit,
            Passwords passwords,
            Secrets secrets,
            Clock clock) {
        this.gate = gate;
        this.accounts = accounts;
        this.keys = keys;
        this.limit = limit;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Gives the secret of the new session, or refuses in the same words whatever is wrong. */
    public String signIn(Caller caller, Request request) {
        Instant now = clock.instant();
        limit.count(request.login(), request.address(), now);
        Optional<Account> account = accounts.named(request.login()).filter(Account::maySignIn);
        if (!isRight(account, request.password())) {
            gate.turnAway(caller, UseCase.SIGN_IN);
            throw new SignInFailed();
        }
        return gate.enter(caller, UseCase.SIGN_IN, act -> {
            limit.succeeded(request.login(), request.address());
            return open(act, account.orElseThrow(), now);
        });
    }

    private boolean isRight(Optional<Account> account, String password) {
        if (account.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        String hash = account.get().passwordHash();
        return hash != null && passwords.matches(password, hash);
    }

    private String open(Act act, Account account, Instant now) {
        act.concerns(Subject.Kind.ACCOUNT, account.id().value());
        String secret = secrets.next();
        keys.add(new AccessKey(
                secrets.fingerprint(secret),
                account.id(),
                AccessKey.Kind.SESSION,
                now,
                now.plus(LONGEST_SESSION),
                now));
        return secret;
    }
}
