package dk.amr.domain.meeting.feed;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.access.signin.Guesses;
import java.util.List;

/** Reads somebody's calendar by its secret address. It changes nothing, for programs ask for it many times a day. */
public final class ReadCalendarFeed {

    private final Gate gate;
    private final Doorkeeper doorkeeper;
    private final Guesses guesses;
    private final Feeds feeds;

    public ReadCalendarFeed(Gate gate, Doorkeeper doorkeeper, Guesses guesses, Feeds feeds) {
        this.gate = gate;
        this.doorkeeper = doorkeeper;
        this.guesses = guesses;
        this.feeds = feeds;
    }

    /**
     * The meetings by their start. A secret that opens nothing, one of an account that was disabled, and too many
     * guesses from the address all look the same.
     */
    public List<FeedEntry> read(Caller caller, String secret, String address) {
        return gate.enter(caller, UseCase.READ_CALENDAR_FEED, act -> {
            Account account = guesses.bounded("calendar feeds", address, () -> doorkeeper.byCalendarFeed(secret));
            return feeds.of(account, caller.day());
        });
    }
}
