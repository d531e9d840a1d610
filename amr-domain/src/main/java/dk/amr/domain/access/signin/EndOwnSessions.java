package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends sessions of somebody's own account in other browsers, with the next request that comes from there. */
public final class EndOwnSessions {

    /**
     * Which.
     *
     * @param session the secret of the session that asks, which goes on
     * @param mark the one to end, as {@link LookAtOwnAccount} told it; absent for every other
     */
    public record Request(String session, @Nullable String mark) {

        @Override
        public String toString() {
            return "EndOwnSessions";
        }
    }

    private final Gate gate;
    private final Sessions sessions;
    private final AccessKeyRepository keys;

    public EndOwnSessions(Gate gate, Sessions sessions, AccessKeyRepository keys) {
        this.gate = gate;
        this.sessions = sessions;
        this.keys = keys;
    }

    /** Gives how many ended; one that is over already is none. */
    public int end(Caller caller, Request request) {
        String own = sessions.fingerprint(request.session());
        return gate.enter(caller, UseCase.END_OWN_SESSIONS, act -> {
            act.concerns(Subject.Kind.ACCOUNT, caller.account().value());
            List<AccessKey> unwanted = keys.ofAccount(caller.account(), AccessKey.Kind.SESSION).stream()
                    .filter(key -> !key.fingerprint().equals(own))
                    .filter(key -> request.mark() == null || sessions.mark(key).equals(request.mark()))
                    .toList();
            unwanted.forEach(key -> keys.remove(key.fingerprint()));
            act.tells("sessions=" + unwanted.size());
            return unwanted.size();
        });
    }
}
