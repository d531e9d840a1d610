package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;

/** Makes a link by which a colleague chooses a new password; the present one works until then. */
public final class ResetPassword {

    private final Gate gate;
    private final AccountsOfKreds accounts;
    private final SetupLinks links;

    public ResetPassword(Gate gate, AccountsOfKreds accounts, SetupLinks links) {
        this.gate = gate;
        this.accounts = accounts;
        this.links = links;
    }

    /** Gives the secret of the link, which is to be handed over by hand. */
    public String reset(Caller caller, LoginName login) {
        return gate.enter(caller, UseCase.RESET_PASSWORD, () -> accounts.relation(caller, login), act -> {
            Account account = accounts.get(caller, login);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            return links.make(account.id());
        });
    }
}
