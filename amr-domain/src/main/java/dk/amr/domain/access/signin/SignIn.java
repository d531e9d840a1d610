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
import java.util.Objects;
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
     * Lets somebody in, as far as the password alone leads; or refuses in the same words whatever is wrong. In a
     * crowd it is {@link TooBusy}, whoever comes.
     */
    public Entrance signIn(Caller caller, Request request) {
        limit.count(request.login(), request.address(), clock.instant());
        LocalDate today = BusinessTime.dayOf(clock.instant());
        Optional<Account> account = accounts.named(request.login()).filter(each -> each.maySignIn(today));
        Optional<String> stronger;
        try {
            if (!isRight(account, request.password())) {
                gate.turnAway(caller, UseCase.SIGN_IN);
                throw new SignInFailed();
            }
            stronger = stronger(account.orElseThrow(), request.password());
        } catch (TooBusy crowd) {
            limit.takeBack(request.login(), request.address());
            throw crowd;
        }
        return gate.enter(caller, UseCase.SIGN_IN, act -> {
            limit.succeeded(request.login(), request.address());
            act.concerns(Subject.Kind.ACCOUNT, account.orElseThrow().id().value());
            stronger.ifPresent(hash -> keep(hash, account.orElseThrow()));
            return entrances.open(account.orElseThrow(), request.device());
        });
    }

    /** What is kept of the password from now on, where it was kept with less effort than is made now (trust A-1). */
    private Optional<String> stronger(Account account, String password) {
        return Optional.ofNullable(account.passwordHash())
                .filter(passwords::isOutdated)
                .map(outdated -> passwords.hash(password));
    }

    /** Keeps it, unless another password was chosen meanwhile. */
    private void keep(String hash, Account seen) {
        accounts.find(seen.id())
                .filter(account -> Objects.equals(account.passwordHash(), seen.passwordHash()))
                .ifPresent(account -> accounts.save(account.withPasswordHash(hash)));
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
