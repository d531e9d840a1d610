package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sets the last day of an account, for staff who leave on a known day, or takes it away again (S110, E17). */
public final class LimitAccount {

    /**
     * Whose, and until when.
     *
     * @param lastDay the last day on which the account works, included; absent to let it work on
     * @param seen the edition of the account that whoever changes it has seen; absent where nobody looked first
     */
    public record Request(
            LoginName login,
            @Nullable LocalDate lastDay,
            @Nullable Version seen) {

        /** Whoever asks has not looked first. */
        public Request(LoginName login, @Nullable LocalDate lastDay) {
            this(login, lastDay, null);
        }
    }

    private final Gate gate;
    private final AccountsOfKreds accounts;

    public LimitAccount(Gate gate, AccountsOfKreds accounts) {
        this.gate = gate;
        this.accounts = accounts;
    }

    /**
     * Sets or takes away a colleague's last day. Refused: {@link OwnAccountStays}, {@link ServiceAccountStays}, what
     * somebody else changed since it was seen, and {@link LastAdministratorStays}.
     */
    public void limit(Caller caller, Request request) {
        gate.perform(caller, UseCase.LIMIT_ACCOUNT, () -> accounts.relation(caller, request.login()), act -> {
            Account account = accounts.another(caller, request.login());
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            account.version().mustBeIfSeen(request.seen());
            act.tells("last-day=" + request.lastDay());
            accounts.save(account.until(request.lastDay()));
        });
    }
}
