package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Instant;

/** Makes the token by which scripts act as an account. It is shown once, and takes the place of an earlier one. */
public final class IssueToken {

    private final Gate gate;
    private final AccountsOfKreds accounts;
    private final AccessKeyRepository keys;
    private final Secrets secrets;
    private final Clock clock;

    public IssueToken(Gate gate, AccountsOfKreds accounts, AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.gate = gate;
        this.accounts = accounts;
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Gives the token's secret. */
    public String issue(Caller caller, LoginName login) {
        return gate.enter(caller, UseCase.ISSUE_TOKEN, () -> accounts.relation(caller, login), act -> {
            Account account = accounts.get(caller, login);
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            keys.removeAll(account.id(), AccessKey.Kind.TOKEN);
            Instant now = clock.instant();
            String secret = secrets.next();
            keys.add(new AccessKey(secrets.fingerprint(secret), account.id(), AccessKey.Kind.TOKEN, now, null, now));
            return secret;
        });
    }
}
