package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Says what the owner of an account is called, in lists and in what AMRs and leaders read. */
public final class NameAccount {

    /**
     * Whose, and what.
     *
     * @param called absent to take the name away again
     * @param seen the edition of the account that whoever changes it has seen; absent where nobody looked first
     */
    public record Request(
            LoginName login,
            @Nullable StaffName called,
            @Nullable Version seen) {}

    private final Gate gate;
    private final AccountsOfKreds accounts;
    private final AccountRepository repository;

    public NameAccount(Gate gate, AccountsOfKreds accounts, AccountRepository repository) {
        this.gate = gate;
        this.accounts = accounts;
        this.repository = repository;
    }

    /** One's own account too. Refused: {@link ServiceAccountStays}, and what was changed since it was seen. */
    public void name(Caller caller, Request request) {
        gate.perform(caller, UseCase.NAME_ACCOUNT, () -> accounts.relation(caller, request.login()), act -> {
            Account account = accounts.get(caller, request.login());
            if (account.isService()) {
                throw new ServiceAccountStays();
            }
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            account.version().mustBeIfSeen(request.seen());
            repository.save(account.called(request.called()));
        });
    }
}
