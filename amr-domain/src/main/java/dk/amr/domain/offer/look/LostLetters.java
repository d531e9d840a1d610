package dk.amr.domain.offer.look;

import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.OfferId;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which offers were sent by a mail that was given up, so that whom they are for may know nothing of them. */
public final class LostLetters {

    private final Outbox outbox;
    private final Clock clock;

    public LostLetters(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The offers of the kreds; a mail that is tried again is lost no longer. */
    public Set<OfferId> of(KredsId kreds) {
        return outbox.stuck(kreds, clock.instant()).stream()
                .filter(message -> message.kind() == MessageKind.NETWORK_OFFER)
                .map(message -> new OfferId(message.about()))
                .collect(Collectors.toSet());
    }
}
