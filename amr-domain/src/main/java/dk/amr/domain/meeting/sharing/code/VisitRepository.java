package dk.amr.domain.meeting.sharing.code;

import java.time.Instant;
import java.util.Optional;

/** Where visits are kept. */
public interface VisitRepository {

    Optional<Visit> find(String fingerprint);

    void add(Visit visit);

    /** Ends the visit; one that is over already is no matter. */
    void remove(String fingerprint);

    /** How many ended before then. */
    int countBefore(Instant before);

    /** Takes away those that ended before then; answers how many. */
    int removeBefore(Instant before);
}
