package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Asks for a code: that of the app, a step early or late at most and each once, or a recovery code. Whoever tries is
 * bounded by {@link ProofLimit} (trust ).
 */
public final class CodeProof {

    private static final long STEP_SECONDS = 30;

    private final SecondStepRepository steps;
    private final OneTimeCodes codes;
    private final ProofLimit limit;
    private final Secrets secrets;
    private final Transactions transactions;
    private final Clock clock;

    public CodeProof(
            SecondStepRepository steps,
            OneTimeCodes codes,
            ProofLimit limit,
            Secrets secrets,
            Transactions transactions,
            Clock clock) {
        this.steps = steps;
        this.codes = codes;
        this.limit = limit;
        this.secrets = secrets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the code is right, which uses it up; a try too soon is not looked at. */
    boolean isRight(AccountId account, String typed) {
        if (!limit.isCounted(account, Proof.CODE)) {
            return false;
        }
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean isRight = transactions.inTransaction(() -> steps.find(account)
                .filter(step -> isOfTheApp(step, code)
                        || (step.isOn() && steps.useRecoveryCode(account, fingerprint(account, code))))
                .isPresent());
        if (isRight) {
            limit.succeeded(account, Proof.CODE);
        }
        return isRight;
    }

    /** What is kept of a recovery code. */
    String fingerprint(AccountId account, String code) {
        return secrets.fingerprint("recovery of " + account.value() + " by " + code);
    }

    private boolean isOfTheApp(SecondStep step, String code) {
        long now = clock.instant().getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(each -> codes.code(step.app(), each).equals(code))
                .anyMatch(each -> steps.use(step.account(), step.app(), each));
    }
}
