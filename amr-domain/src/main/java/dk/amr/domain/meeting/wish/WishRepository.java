package dk.amr.domain.meeting.wish;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import java.util.List;
import java.util.Optional;

/** Where wishes are kept. One of another kreds is not found. */
public interface WishRepository {

    Optional<Wish> find(KredsId kreds, WishId id);

    /** Those of the network, newest first, then by id. */
    List<Wish> ofNetwork(KredsId kreds, NetworkId network);

    /** Keeps a new one, or a change; a change from an older version is refused. */
    void save(Wish wish);
}
