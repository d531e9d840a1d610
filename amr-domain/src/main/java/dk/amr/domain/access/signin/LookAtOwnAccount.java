package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.signin.OwnAccount.OpenSession;
import java.util.List;

/** Shows somebody where their own account is open. */
public final class LookAtOwnAccount {

    private final Gate gate;
    private final Sessions sessions;
    private final SecondStepRepository steps;

    public LookAtOwnAccount(Gate gate, Sessions sessions, SecondStepRepository steps) {
        this.gate = gate;
        this.sessions = sessions;
        this.steps = steps;
    }

    /** What is open, as seen from the session of that secret. */
    public OwnAccount look(Caller caller, String session) {
        String own = sessions.fingerprint(session);
        return gate.enter(caller, UseCase.LOOK_AT_OWN_ACCOUNT, act -> {
            List<OpenSession> open = sessions.open(caller.account()).stream()
                    .map(key -> shown(key, own))
                    .toList();
            return new OwnAccount(
                    open,
                    steps.find(caller.account()).filter(SecondStep::isOn).isPresent(),
                    steps.recoveryCodesLeft(caller.account()));
        });
    }

    private OpenSession shown(AccessKey key, String own) {
        return new OpenSession(
                sessions.mark(key),
                key.device(),
                key.madeAt(),
                key.lastUsedAt(),
                key.fingerprint().equals(own));
    }
}
