package dk.amr.domain.meeting;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where network meetings are kept. A meeting of another kreds is not found. */
public interface MeetingRepository {

    Optional<NetworkMeeting> find(KredsId kreds, MeetingId id);

    default NetworkMeeting get(KredsId kreds, MeetingId id) {
        return find(kreds, id).orElseThrow(NothingHere::new);
    }

    /** Those of the meetings that are there, in no particular order. */
    default List<NetworkMeeting> findAll(KredsId kreds, Collection<MeetingId> ids) {
        return ids.stream().flatMap(id -> find(kreds, id).stream()).toList();
    }

    /** Those of the network, by their start, then by id. */
    List<NetworkMeeting> ofNetwork(KredsId kreds, NetworkId network);

    /** Those of the kreds that start no earlier than the first and before the second instant, by start, then by id. */
    List<NetworkMeeting> between(KredsId kreds, Instant from, Instant until);

    /** As {@link #between}, without what only the meeting itself is asked for. */
    default List<MeetingOutline> outlinesBetween(KredsId kreds, Instant from, Instant until) {
        return between(kreds, from, until).stream().map(NetworkMeeting::outline).toList();
    }

    /** Refuses a time within which the network meets already ({@link NetworkMeetsThenAlready}). */
    default void mustBeFree(NetworkMeeting meeting) {
        boolean isTaken = ofNetwork(meeting.kreds(), meeting.network()).stream()
                .filter(other -> !other.id().equals(meeting.id()))
                .filter(other -> other.progress().status() != MeetingStatus.CANCELLED)
                .anyMatch(other -> other.slot().overlaps(meeting.slot()));
        if (isTaken) {
            throw new NetworkMeetsThenAlready();
        }
    }

    /** Waits until nobody else is changing the meeting; the turn is kept until the transaction ends. */
    void awaitTurn(KredsId kreds, MeetingId id);

    /**
     * Keeps a new meeting, or a change. Refused: two meetings of one network that start at the same time and are not
     * cancelled ({@link NetworkMeetsThenAlready}), and a change from an older version.
     */
    void save(NetworkMeeting meeting);
}
