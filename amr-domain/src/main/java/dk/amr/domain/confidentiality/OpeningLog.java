package dk.amr.domain.confidentiality;

import java.util.List;
import java.util.UUID;

/** Where openings are written down; they are only ever added. */
public interface OpeningLog {

    /** Keeps the records, all of them or none; where they cannot be kept, this throws and nothing is opened. */
    void addAll(List<Opening> openings);

    /** Those of what that author shared, for him to know who has read it and why; the latest first, then by item. */
    List<Opening> of(UUID author);
}
