package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives an account other roles; its open sessions end, so that no old right lives on. */
public final class ChangeRoles {

    /**
     * Whose, and which.
     *
     * @param seen the edition of the account that whoever changes it has seen; absent where nobody looked first
     */
    public record Request(
            LoginName login, Set<Role> roles, @Nullable Version seen) {

        public Request {
            roles = Set.copyOf(roles);
        }

        /** Whoever asks has not looked first. */
        public Request(LoginName login, Set<Role> roles) {
            this(login, roles, null);
        }
    }

    private final Gate gate;
    private final AccountsOfKreds accounts;
    private final AccessKeyRepository keys;

    public ChangeRoles(Gate gate, AccountsOfKreds accounts, AccessKeyRepository keys) {
        this.gate = gate;
        this.accounts = accounts;
        this.keys = keys;
    }

    /**
     * Gives a colleague those roles and no other. Refused: {@link OwnAccountStays}, {@link ServiceAccountStays}, what
     * somebody else changed since it was seen, and {@link LastAdministratorStays} where nobody else could administer
     * the kreds.
     */
    public void change(Caller caller, Request request) {
        gate.perform(caller, UseCase.CHANGE_ROLES, () -> accounts.relation(caller, request.login()), act -> {
            Account account = accounts.another(caller, request.login());
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            account.version().mustBeIfSeen(request.seen());
            accounts.save(account.withRoles(request.roles()));
            keys.removeAll(account.id(), AccessKey.Kind.SESSION);
        });
    }
}
