package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.AccountRepository;

/** Lets somebody be asked for the password alone again, who gives a code. Every other session ends. */
public final class TurnOffSecondStep {

    /**
     * A code of the app, or a recovery code.
     *
     * @param device what the browser calls itself, in a word or two
     */
    public record Request(String code, String device) {

        @Override
        public String toString() {
            return "TurnOffSecondStep";
        }
    }

    private final Gate gate;
    private final AccountRepository accounts;
    private final SecondStepRepository steps;
    private final SecondStepChange change;
    private final CodeProof proof;

    public TurnOffSecondStep(
            Gate gate,
            AccountRepository accounts,
            SecondStepRepository steps,
            SecondStepChange change,
            CodeProof proof) {
        this.gate = gate;
        this.accounts = accounts;
        this.steps = steps;
        this.change = change;
        this.proof = proof;
    }

    /** Gives the secret of the new session. Refused: {@link ProofFailed}, also where there is nothing to turn off. */
    public String turnOff(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.TURN_OFF_SECOND_STEP);
        if (!proof.isRight(caller.account(), request.code())) {
            gate.turnAway(caller, UseCase.TURN_OFF_SECOND_STEP);
            throw new ProofFailed();
        }
        return gate.enter(caller, UseCase.TURN_OFF_SECOND_STEP, act -> {
            Account account = accounts.find(caller.account()).orElseThrow(NothingHere::new);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            steps.remove(account.id());
            return change.told(account, AccountLetter.Kind.SECOND_STEP_OFF, request.device());
        });
    }
}
