package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.link.LinkId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where it is kept that codes were asked for. */
public interface ChallengeRepository {

    Optional<Challenge> find(UUID id);

    /** Those of the link that were made from then on, the latest first. */
    List<Challenge> of(LinkId link, Instant from);

    void add(Challenge challenge);

    /** Counts a wrong code. */
    void countTry(UUID id);

    /** Takes those of the link away: a code that was used works no more. */
    void removeAll(LinkId link);

    /** How many were made before then. */
    int countBefore(Instant before);

    /** Takes away those made before then; answers how many. */
    int removeBefore(Instant before);
}
