package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;

/**
 * Lets somebody change their own password, who knows the present one. Every session ends, and this browser gets a new
 * one (trust A-5).
 */
public final class ChangePassword {

    /**
     * From what, to what.
     *
     * @param device what the browser calls itself, in a word or two
     */
    public record Request(String present, NewPassword password, String device) {

        @Override
        public String toString() {
            return "ChangePassword";
        }
    }

    private final Gate gate;
    private final AccountRepository accounts;
    private final PasswordChoice choice;
    private final Sessions sessions;
    private final PasswordProof proof;
    private final Passwords passwords;

    public ChangePassword(
            Gate gate,
            AccountRepository accounts,
            PasswordChoice choice,
            Sessions sessions,
            PasswordProof proof,
            Passwords passwords) {
        this.gate = gate;
        this.accounts = accounts;
        this.choice = choice;
        this.sessions = sessions;
        this.proof = proof;
        this.passwords = passwords;
    }

    /** Gives the secret of the new session. Refused: {@link ProofFailed}, also where it was tried too often. */
    public String change(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.CHANGE_PASSWORD);
        if (!proof.isRight(caller.account(), request.present())) {
            gate.turnAway(caller, UseCase.CHANGE_PASSWORD);
            throw new ProofFailed();
        }
        String hash = passwords.hash(request.password().value());
        return gate.enter(caller, UseCase.CHANGE_PASSWORD, act -> {
            Account account = accounts.find(caller.account()).orElseThrow(NothingHere::new);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            choice.keep(account, hash);
            return sessions.open(account, request.device());
        });
    }
}
