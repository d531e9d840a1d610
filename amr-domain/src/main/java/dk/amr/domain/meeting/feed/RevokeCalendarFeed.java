package dk.amr.domain.meeting.feed;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;

/** Takes one's own calendar feed away: its address stops working at once. */
public final class RevokeCalendarFeed {

    private final Gate gate;
    private final AccessKeyRepository keys;

    public RevokeCalendarFeed(Gate gate, AccessKeyRepository keys) {
        this.gate = gate;
        this.keys = keys;
    }

    public void revoke(Caller caller) {
        gate.perform(caller, UseCase.REVOKE_CALENDAR_FEED, act -> {
            act.concerns(Subject.Kind.ACCOUNT, caller.account().value());
            keys.removeAll(caller.account(), AccessKey.Kind.CALENDAR_FEED);
        });
    }
}
