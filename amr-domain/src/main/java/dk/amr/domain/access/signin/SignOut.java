package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.shared.Secrets;

/** Ends a session for good. */
public final class SignOut {

    private final Gate gate;
    private final AccessKeyRepository keys;
    private final Secrets secrets;

    public SignOut(Gate gate, AccessKeyRepository keys, Secrets secrets) {
        this.gate = gate;
        this.keys = keys;
        this.secrets = secrets;
    }

    public void signOut(Caller caller, String session) {
        gate.perform(caller, UseCase.SIGN_OUT, act -> {
            act.concerns(Subject.Kind.ACCOUNT, caller.account().value());
            keys.remove(secrets.fingerprint(session));
        });
    }
}
