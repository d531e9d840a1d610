package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets somebody in who gave the password or followed a link: all the way, or to where a code is asked for. */
public final class Entrances {

    /** For so long there is time to give the code. */
    public static final Duration HALF_WAY = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final SecondStepRepository steps;
    private final AccessKeyRepository keys;
    private final Sessions sessions;
    private final Secrets secrets;
    private final Clock clock;

    public Entrances(
            AccountRepository accounts,
            SecondStepRepository steps,
            AccessKeyRepository keys,
            Sessions sessions,
            Secrets secrets,
            Clock clock) {
        this.accounts = accounts;
        this.steps = steps;
        this.keys = keys;
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    Entrance open(Account account, String device) {
        if (steps.find(account.id()).filter(SecondStep::isOn).isEmpty()) {
            return new Entrance(allTheWay(account, device), false);
        }
        Instant now = clock.instant();
        String secret = secrets.next();
        keys.add(new AccessKey(
                secrets.fingerprint(secret), account.id(), AccessKey.Kind.HALF_WAY, now, now.plus(HALF_WAY), now));
        return new Entrance(secret, true);
    }

    /** Opens a session for somebody from whom nothing more is asked. */
    String allTheWay(Account account, String device) {
        accounts.signedIn(account.id(), clock.instant());
        return sessions.open(account, device);
    }
}
