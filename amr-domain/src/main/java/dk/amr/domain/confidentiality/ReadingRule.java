package dk.amr.domain.confidentiality;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may read what was shared in confidence (S45, S46, P7): the author; participants who were present, or all where
 * the author says so, but for those he keeps out; and whoever led the meeting, as long as he leads the network.
 * Nobody else, and there is no way round it. It decides from the facts of the day alone, so a change of them counts
 * at once (E17).
 */
public final class ReadingRule {

    private final OpeningLog log;
    private final Clock clock;

    public ReadingRule(OpeningLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Leave to open the item; absent for whoever is outside the circle, for whom it does not exist. */
    public Optional<Clearance> clear(UUID item, Circle circle, Reader reader, Purpose purpose) {
        return admits(circle, reader)
                ? Optional.of(new Clearance(item, circle.author(), reader.who(), purpose, log, clock))
                : Optional.empty();
    }

    /** Whether the reader is in the circle. */
    public static boolean admits(Circle circle, Reader reader) {
        return switch (reader) {
            case Reader.Participant participant -> admits(circle, participant);
            case Reader.Facilitator facilitator -> admits(circle, facilitator);
        };
    }

    /** Whoever wrote it keeps it, wherever he goes; it is his (P7). */
    private static boolean admits(Circle circle, Reader.Participant reader) {
        if (reader.who().equals(circle.author())) {
            return true;
        }
        boolean isMeant = reader.wasPresent() || circle.audience() == Audience.WHOLE_GROUP;
        return isMeant
                && reader.isActive()
                && reader.hasAcknowledged()
                && !circle.excluded().contains(reader.who());
    }

    /** A right that comes with the office ends with it, for what he wrote himself too (E17). */
    private static boolean admits(Circle circle, Reader.Facilitator reader) {
        return reader.leads() && reader.hasAcknowledged() && (reader.ledThen() || circle.isOpenToSuccessors());
    }
}
