package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import java.util.UUID;

/**
 * That an account is asked for a code besides the password.
 *
 * @param app the id that the codes follow from
 * @param isOn whether a code was given once, so that it is sure that the app shows the right ones
 * @param lastStep the step of the last code that was used; none before or in it is taken again
 */
public record SecondStep(AccountId account, UUID app, boolean isOn, long lastStep) {

    /** One that is yet to be confirmed. */
    static SecondStep begun(AccountId account, UUID app) {
        return new SecondStep(account, app, false, 0);
    }

    @Override
    public String toString() {
        return "SecondStep";
    }
}
