package dk.amr.domain.meeting;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network meets once at a time. */
public final class NetworkMeetsThenAlready extends RuleBroken {

    public NetworkMeetsThenAlready() {
        super(new Sentence(
                "Netværket har allerede et møde på det tidspunkt. Ret det møde, eller vælg en anden tid.",
                "The network already has a meeting at that time. Change that meeting or choose another time."));
    }
}
