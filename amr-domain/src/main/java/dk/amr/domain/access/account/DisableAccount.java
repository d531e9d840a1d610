package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;

/** Closes an account: its sessions, tokens and links stop working at once. */
public final class DisableAccount {

    private final Gate gate;
    private final AccountsOfKreds accounts;
    private final AccessKeyRepository keys;

    public DisableAccount(Gate gate, AccountsOfKreds accounts, AccessKeyRepository keys) {
        this.gate = gate;
        this.accounts = accounts;
        this.keys = keys;
    }

    /**
     * Closes a colleague's account. Refused: {@link OwnAccountStays}, {@link ServiceAccountStays} and {@link
     * LastAdministratorStays}.
     */
    public void disable(Caller caller, LoginName login) {
        gate.perform(caller, UseCase.DISABLE_ACCOUNT, () -> accounts.relation(caller, login), act -> {
            Account account = accounts.another(caller, login);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            accounts.save(account.disabled());
            for (AccessKey.Kind kind : AccessKey.Kind.values()) {
                keys.removeAll(account.id(), kind);
            }
        });
    }
}
