package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.AccountsOfKreds;
import dk.amr.domain.access.account.LoginName;

/**
 * Takes the second step away from a colleague who lost both the telephone and the recovery codes. Every session of the
 * account ends, and its owner is told by mail.
 */
public final class ResetSecondStep {

    private final Gate gate;
    private final AccountsOfKreds relations;
    private final AccountRepository accounts;
    private final SecondStepRepository steps;
    private final SecondStepChange change;

    public ResetSecondStep(
            Gate gate,
            AccountsOfKreds relations,
            AccountRepository accounts,
            SecondStepRepository steps,
            SecondStepChange change) {
        this.gate = gate;
        this.relations = relations;
        this.accounts = accounts;
        this.steps = steps;
        this.change = change;
    }

    /** Takes it away; where there is none, only the sessions end. */
    public void reset(Caller caller, LoginName login) {
        gate.perform(caller, UseCase.RESET_SECOND_STEP, () -> relations.relation(caller, login), act -> {
            Account account = accounts.named(login).orElseThrow(NothingHere::new);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            steps.remove(account.id());
            change.tell(account, AccountLetter.Kind.SECOND_STEP_OFF);
        });
    }
}
