package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;

/**
 * Sends a colleague a link to choose a new password by, so that nobody else sees it; the present password works until
 * then, and a second step is asked for still.
 */
public final class SendPasswordLink {

    private final Gate gate;
    private final AccountsOfKreds accounts;
    private final AccountLetters letters;

    public SendPasswordLink(Gate gate, AccountsOfKreds accounts, AccountLetters letters) {
        this.gate = gate;
        this.accounts = accounts;
        this.letters = letters;
    }

    /** Lets the letter wait. Refused: {@link ServiceHasNoPassword}. */
    public void send(Caller caller, LoginName login) {
        gate.perform(caller, UseCase.SEND_PASSWORD_LINK, () -> accounts.relation(caller, login), act -> {
            Account account = accounts.get(caller, login);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            if (account.isService()) {
                throw new ServiceHasNoPassword();
            }
            letters.write(account, AccountLetter.Kind.NEW_PASSWORD_LINK);
        });
    }
}
