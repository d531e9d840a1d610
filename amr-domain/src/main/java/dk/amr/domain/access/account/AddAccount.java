package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a member of staff an account in the caller's kreds. */
public final class AddAccount {

    /**
     * Whose account it is to be.
     *
     * @param called what the person is called; absent where nobody has said
     */
    public record Request(LoginName login, @Nullable StaffName called, Set<Role> roles, Language language) {}

    private final Gate gate;
    private final AccountRepository accounts;
    private final SetupLinks links;
    private final Ids ids;

    public AddAccount(Gate gate, AccountRepository accounts, SetupLinks links, Ids ids) {
        this.gate = gate;
        this.accounts = accounts;
        this.links = links;
        this.ids = ids;
    }

    /** Gives the secret of the link by which the person chooses a password. */
    public String add(Caller caller, Request request) {
        return gate.enter(caller, UseCase.ADD_ACCOUNT, act -> {
            Account account = Account.invited(
                            new AccountId(ids.next()),
                            caller.kreds(),
                            request.login(),
                            request.roles(),
                            request.language())
                    .called(request.called());
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            accounts.save(account);
            return links.make(account.id());
        });
    }
}
