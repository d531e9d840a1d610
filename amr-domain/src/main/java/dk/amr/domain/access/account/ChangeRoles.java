package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import java.util.Set;

/** Gives an account other roles; its open sessions end, so that no old right lives on. */
public final class ChangeRoles {

    private final Gate gate;
    private final AccountsOfKreds accounts;
    private final AccessKeyRepository keys;

    public ChangeRoles(Gate gate, AccountsOfKreds accounts, AccessKeyRepository keys) {
        this.gate = gate;
        this.accounts = accounts;
        this.keys = keys;
    }

    /**
     * Gives a colleague those roles and no other. Refused: {@link OwnAccountStays}, and {@link
     * LastAdministratorStays} where nobody else could administer the kreds.
     */
    public void change(Caller caller, LoginName login, Set<Role> roles) {
        gate.perform(caller, UseCase.CHANGE_ROLES, () -> accounts.relation(caller, login), act -> {
            Account account = accounts.another(caller, login);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            accounts.save(account.withRoles(roles));
            keys.removeAll(account.id(), AccessKey.Kind.SESSION);
        });
    }
}
