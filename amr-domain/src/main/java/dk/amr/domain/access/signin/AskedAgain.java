package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;

/** By what somebody who is signed in shows once more who they are: a code where codes are asked for at the door. */
public final class AskedAgain {

    private final SecondStepRepository steps;
    private final PasswordProof password;
    private final CodeProof code;

    public AskedAgain(SecondStepRepository steps, PasswordProof password, CodeProof code) {
        this.steps = steps;
        this.password = password;
        this.code = code;
    }

    /** Whether a code is asked for; the password otherwise. */
    public boolean isForCode(AccountId account) {
        return steps.find(account).filter(SecondStep::isOn).isPresent();
    }

    /** Whether what was typed is right, counted as at the door. */
    boolean isRight(AccountId account, String typed) {
        return isForCode(account) ? code.isRight(account, typed) : password.isRight(account, typed);
    }
}
