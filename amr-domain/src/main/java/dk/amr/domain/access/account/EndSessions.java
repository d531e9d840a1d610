package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;

/** Signs a colleague out everywhere, with the next request that comes from there (trust A-5). */
public final class EndSessions {

    private final Gate gate;
    private final AccountsOfKreds accounts;
    private final AccessKeyRepository keys;

    public EndSessions(Gate gate, AccountsOfKreds accounts, AccessKeyRepository keys) {
        this.gate = gate;
        this.accounts = accounts;
        this.keys = keys;
    }

    /** Gives how many sessions ended; who has come half-way in begins again too. */
    public int end(Caller caller, LoginName login) {
        return gate.enter(caller, UseCase.END_SESSIONS, () -> accounts.relation(caller, login), act -> {
            Account account = accounts.get(caller, login);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            int open = keys.ofAccount(account.id(), AccessKey.Kind.SESSION).size();
            keys.removeAll(account.id(), AccessKey.Kind.SESSION);
            keys.removeAll(account.id(), AccessKey.Kind.HALF_WAY);
            act.tells("sessions=" + open);
            return open;
        });
    }
}
