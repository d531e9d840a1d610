package dk.amr.domain.meeting;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Network meetings in memory. */
public final class InMemoryMeetingRepository implements MeetingRepository, Remembering {

    private final Shelf<MeetingId, NetworkMeeting> meetings = new Shelf<>();

    @Override
    public Optional<NetworkMeeting> find(KredsId kreds, MeetingId id) {
        return meetings.find(id).filter(meeting -> meeting.kreds().equals(kreds));
    }

    @Override
    public List<NetworkMeeting> ofNetwork(KredsId kreds, NetworkId network) {
        return inOrder(kreds)
                .filter(meeting -> meeting.network().equals(network))
                .toList();
    }

    @Override
    public List<NetworkMeeting> between(KredsId kreds, Instant from, Instant until) {
        return inOrder(kreds)
                .filter(meeting -> !meeting.slot().start().isBefore(from)
                        && meeting.slot().start().isBefore(until))
                .toList();
    }

    private Stream<NetworkMeeting> inOrder(KredsId kreds) {
        return meetings.all()
                .filter(meeting -> meeting.kreds().equals(kreds))
                .sorted(Comparator.comparing(
                                (NetworkMeeting meeting) -> meeting.slot().start())
                        .thenComparing(meeting -> meeting.id().value().toString()));
    }

    @Override
    public void awaitTurn(KredsId kreds, MeetingId id) {
        // transactions in memory run one at a time anyway
    }

    @Override
    public void save(NetworkMeeting meeting) {
        meetings.find(meeting.id())
                .map(NetworkMeeting::version)
                .orElse(Version.NEW)
                .mustBe(meeting.version());
        boolean isTaken = !isCancelled(meeting)
                && meetings.all()
                        .anyMatch(other -> !other.id().equals(meeting.id())
                                && other.network().equals(meeting.network())
                                && other.slot().start().equals(meeting.slot().start())
                                && !isCancelled(other));
        if (isTaken) {
            throw new NetworkMeetsThenAlready();
        }
        meetings.put(
                meeting.id(), MeetingFixture.kept(meeting, meeting.version().number() + 1));
    }

    private static boolean isCancelled(NetworkMeeting meeting) {
        return meeting.progress().status() == MeetingStatus.CANCELLED;
    }

    @Override
    public Runnable memory() {
        return meetings.memory();
    }
}
