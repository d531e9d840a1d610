package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.calendar.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Opens a session for a person who knows the password. Attempts are counted for an account from one address, so that
 * somebody who guesses from elsewhere locks nobody out, and for an address across accounts.
 */
public final class SignIn {

    /**
     * Who, and from where.
     *
     * @param device what the browser calls itself, in a word or two
     */
    public record Request(LoginName login, String password, String address, String device) {

        /** From a browser that nothing is known of. */
        public Request(LoginName login, String password, String address) {
            this(login, password, address, "");
        }

        @Override
        public String toString() {
            return "SignIn";
        }
    }

    private final Gate gate;
    private final AccountRepository accounts;
    private final Entrances entrances;
    private final SignInLimit limit;
    private final Passwords passwords;
    private final Clock clock;

    public SignIn(
            Gate gate,
            AccountRepository accounts,
            Entrances entrances,
            SignInLimit limit,
            Passwords passwords,
            Clock clock) {
        this.gate = gate;
        this.accounts = accounts;
        this.entrances = entrances;
        this.limit = limit;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Lets somebody in, as far as the password alone leads; or refuses in the same words whatever is wrong.
     */
    public Entrance signIn(Caller caller, Request request) {
        limit.count(request.login(), request.address(), clock.instant());
        LocalDate today = BusinessTime.dayOf(clock.instant());
        Optional<Account> account = accounts.named(request.login()).filter(each -> each.maySignIn(today));
        if (!isRight(account, request.password())) {
            gate.turnAway(caller, UseCase.SIGN_IN);
            throw new SignInFailed();
        }
        return gate.enter(caller, UseCase.SIGN_IN, act -> {
            limit.succeeded(request.login(), request.address());
            act.concerns(Subject.Kind.ACCOUNT, account.orElseThrow().id().value());
            return entrances.open(account.orElseThrow(), request.device());
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
}
