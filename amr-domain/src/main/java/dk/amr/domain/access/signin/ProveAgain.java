package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;

/**
 * Lets somebody who is signed in show once more who they are, before what asks for that (trust A-5). The session
 * goes on under another secret, so that whoever had learnt the former one is out (trust A-4).
 */
public final class ProveAgain {

    /**
     * Which session, and the proof.
     *
     * @param typed the password, or a code where codes are asked for
     */
    public record Request(String session, String typed) {

        @Override
        public String toString() {
            return "ProveAgain";
        }
    }

    private final Gate gate;
    private final Sessions sessions;
    private final AskedAgain proof;

    public ProveAgain(Gate gate, Sessions sessions, AskedAgain proof) {
        this.gate = gate;
        this.sessions = sessions;
        this.proof = proof;
    }

    /**
     * Gives the secret that the session is known by from now on. Refused: {@link ProofFailed}, also where it was
     * tried too often, and {@link NothingHere} where the session ended meanwhile.
     */
    public String prove(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.PROVE_AGAIN);
        if (!proof.isRight(caller.account(), request.typed())) {
            gate.turnAway(caller, UseCase.PROVE_AGAIN);
            throw new ProofFailed();
        }
        return gate.enter(caller, UseCase.PROVE_AGAIN, act -> {
            act.concerns(Subject.Kind.ACCOUNT, caller.account().value());
            return sessions.renewed(request.session()).orElseThrow(NothingHere::new);
        });
    }
}
