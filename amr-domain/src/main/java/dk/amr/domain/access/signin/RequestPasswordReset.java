package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.AccountLetters;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.calendar.BusinessTime;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Sends a link to choose a new password by, to whoever asks for one at the door and has an account. Whether there is
 * one, and whether it was asked for too often, is told to nobody: the answer is the same, and the mail is written
 * later (trust ).
 */
public final class RequestPasswordReset {

    /**
     * For whom, and from where.
     *
     * @param login absent where what was typed is no address at all
     */
    public record Request(@Nullable LoginName login, String address) {

        @Override
        public String toString() {
            return "RequestPasswordReset";
        }
    }

    private final Gate gate;
    private final AccountRepository accounts;
    private final AccountLetters letters;
    private final SignInLimit limit;
    private final Clock clock;

    public RequestPasswordReset(
            Gate gate, AccountRepository accounts, AccountLetters letters, SignInLimit limit, Clock clock) {
        this.gate = gate;
        this.accounts = accounts;
        this.letters = letters;
        this.limit = limit;
        this.clock = clock;
    }

    /** Lets the letter wait, if there is to be one. */
    public void request(Caller caller, Request request) {
        Instant now = clock.instant();
        LoginName login = request.login();
        boolean mayAsk = limit.mayAskForLink(login, request.address(), now);
        gate.perform(caller, UseCase.REQUEST_PASSWORD_RESET, act -> {
            if (login != null) {
                accounts.named(login)
                        .filter(account -> mayAsk && !account.isService())
                        .filter(account -> account.isActiveOn(BusinessTime.dayOf(now)))
                        .ifPresent((Account account) -> {
                            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
                            letters.write(account, AccountLetter.Kind.NEW_PASSWORD_LINK);
                        });
            }
        });
    }
}
