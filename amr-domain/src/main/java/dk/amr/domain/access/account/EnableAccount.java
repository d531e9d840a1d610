package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;

/** Opens a closed account again, with the roles and the password it had; its keys are gone and are made anew. */
public final class EnableAccount {

    private final Gate gate;
    private final AccountsOfKreds accounts;

    public EnableAccount(Gate gate, AccountsOfKreds accounts) {
        this.gate = gate;
        this.accounts = accounts;
    }

    /** Opens it; one that is open stays so. */
    public void enable(Caller caller, LoginName login) {
        gate.perform(caller, UseCase.ENABLE_ACCOUNT, () -> accounts.relation(caller, login), act -> {
            Account account = accounts.get(caller, login);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            accounts.save(account.enabled());
        });
    }
}
