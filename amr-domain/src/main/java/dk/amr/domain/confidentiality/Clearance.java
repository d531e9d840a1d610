package dk.amr.domain.confidentiality;

import dk.amr.domain.access.NothingHere;
import java.time.Clock;
import java.util.UUID;

/** Leave for one reader to open one item. Nobody but {@link ReadingRule} can make one. */
public final class Clearance {

    private final UUID item;
    private final UUID author;
    private final UUID reader;
    private final Purpose purpose;
    private final OpeningLog log;
    private final Clock clock;

    Clearance(UUID item, UUID author, UUID reader, Purpose purpose, OpeningLog log, Clock clock) {
        this.item = item;
        this.author = author;
        this.reader = reader;
        this.purpose = purpose;
        this.log = log;
        this.clock = clock;
    }

    /** The opening of that item as it is to be written down before it is opened, so that none is without a record. */
    Opening opening(UUID wanted) {
        if (!item.equals(wanted)) {
            throw new NothingHere();
        }
        return new Opening(item, author, reader, purpose, clock.instant());
    }

    /** Where it is to be written down. */
    OpeningLog log() {
        return log;
    }

    @Override
    public String toString() {
        return "Clearance";
    }
}
