package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Ids;

/** Begins to ask somebody's own account for codes too; nothing changes at the door until it is confirmed. */
public final class BeginSecondStep {

    private final Gate gate;
    private final SecondStepRepository steps;
    private final PasswordProof proof;
    private final OneTimeCodes codes;
    private final Ids ids;

    public BeginSecondStep(Gate gate, SecondStepRepository steps, PasswordProof proof, OneTimeCodes codes, Ids ids) {
        this.gate = gate;
        this.steps = steps;
        this.proof = proof;
        this.codes = codes;
        this.ids = ids;
    }

    /**
     * Gives what the app is to be told, to whoever knows the password. Refused: {@link ProofFailed}, and where it is on
     * already {@link SecondStepIsOn}.
     */
    public String begin(Caller caller, String password) {
        gate.mustAdmit(caller, UseCase.BEGIN_SECOND_STEP);
        if (!proof.isRight(caller.account(), password)) {
            gate.turnAway(caller, UseCase.BEGIN_SECOND_STEP);
            throw new ProofFailed();
        }
        return gate.enter(caller, UseCase.BEGIN_SECOND_STEP, act -> {
            act.concerns(Subject.Kind.ACCOUNT, caller.account().value());
            if (steps.find(caller.account()).filter(SecondStep::isOn).isPresent()) {
                throw new SecondStepIsOn();
            }
            SecondStep begun = SecondStep.begun(caller.account(), ids.next());
            steps.begin(begun);
            return codes.secret(begun.app());
        });
    }
}
