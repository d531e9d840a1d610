package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.shared.Secrets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the second step on, for somebody whose app shows the right code. Every other session ends. */
public final class ConfirmSecondStep {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LETTERS = 16;

    /**
     * The code that the app shows.
     *
     * @param device what the browser calls itself, in a word or two
     */
    public record Request(String code, String device) {

        @Override
        public String toString() {
            return "ConfirmSecondStep";
        }
    }

    /** The codes for when the telephone is lost, which are told once, and the secret of the new session. */
    public record Confirmed(List<String> recoveryCodes, String session) {

        public Confirmed {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        @Override
        public String toString() {
            return "Confirmed";
        }
    }

    private final Gate gate;
    private final AccountRepository accounts;
    private final SecondStepRepository steps;
    private final SecondStepChange change;
    private final CodeProof proof;
    private final Secrets secrets;

    public ConfirmSecondStep(
            Gate gate,
            AccountRepository accounts,
            SecondStepRepository steps,
            SecondStepChange change,
            CodeProof proof,
            Secrets secrets) {
        this.gate = gate;
        this.accounts = accounts;
        this.steps = steps;
        this.change = change;
        this.proof = proof;
        this.secrets = secrets;
    }

    /** Refused: {@link ProofFailed}, and where none was begun {@link SecondStepIsNotBegun}. */
    public Confirmed confirm(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.CONFIRM_SECOND_STEP);
        if (steps.find(caller.account()).filter(step -> !step.isOn()).isEmpty()) {
            throw new SecondStepIsNotBegun();
        }
        if (!proof.isRight(caller.account(), request.code())) {
            gate.turnAway(caller, UseCase.CONFIRM_SECOND_STEP);
            throw new ProofFailed();
        }
        return gate.enter(caller, UseCase.CONFIRM_SECOND_STEP, act -> {
            Account account = accounts.find(caller.account()).orElseThrow(NothingHere::new);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            List<String> recovery = Stream.generate(this::recoveryCode)
                    .distinct()
                    .limit(RECOVERY_CODES)
                    .toList();
            steps.turnOn(
                    account.id(),
                    recovery.stream()
                            .map(code -> proof.fingerprint(account.id(), code))
                            .collect(Collectors.toSet()));
            return new Confirmed(recovery, change.told(account, AccountLetter.Kind.SECOND_STEP_ON, request.device()));
        });
    }

    /** Letters and digits that are written down without taking one for another: nearly eighty random bits. */
    private String recoveryCode() {
        String letters = secrets.next().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]|[0O1IL]", "");
        return letters.substring(0, Math.min(RECOVERY_LETTERS, letters.length()));
    }
}
