package dk.amr.domain.meeting.feed;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Instant;

/** Gives somebody on the staff the secret address of a calendar; a new one takes the place of the old. */
public final class IssueCalendarFeed {

    private final Gate gate;
    private final AccessKeyRepository keys;
    private final Secrets secrets;
    private final Clock clock;

    public IssueCalendarFeed(Gate gate, AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.gate = gate;
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The secret, which is shown once. */
    public String issue(Caller caller) {
        return gate.enter(caller, UseCase.ISSUE_CALENDAR_FEED, act -> {
            act.concerns(Subject.Kind.ACCOUNT, caller.account().value());
            keys.removeAll(caller.account(), AccessKey.Kind.CALENDAR_FEED);
            Instant now = clock.instant();
            String secret = secrets.next();
            keys.add(new AccessKey(
                    secrets.fingerprint(secret), caller.account(), AccessKey.Kind.CALENDAR_FEED, now, null, now));
            return secret;
        });
    }
}
