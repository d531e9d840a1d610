package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where it is kept which accounts are asked for a code, and the fingerprints of their recovery codes. */
public interface SecondStepRepository {

    Optional<SecondStep> find(AccountId account);

    /** Keeps it in place of the one before, whose recovery codes go with it. */
    void begin(SecondStep begun);

    /** Turns it on, with those recovery codes. */
    void turnOn(AccountId account, Set<String> recoveryCodes);

    /** Uses the code of a step of that app; false when that or a later one was used, so that of many one gets yes. */
    boolean use(AccountId account, UUID app, long step);

    /** Uses a recovery code; false when there is none, or none any more. */
    boolean useRecoveryCode(AccountId account, String fingerprint);

    /** How many recovery codes are left. */
    int recoveryCodesLeft(AccountId account);

    /** Takes it away with its recovery codes; answers whether it was there. */
    boolean remove(AccountId account);
}
