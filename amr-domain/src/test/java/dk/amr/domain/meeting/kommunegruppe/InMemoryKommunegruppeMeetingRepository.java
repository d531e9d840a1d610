package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Kommunegruppemøder in memory. */
public final class InMemoryKommunegruppeMeetingRepository implements KommunegruppeMeetingRepository, Remembering {

    private final Shelf<KommunegruppeMeetingId, KommunegruppeMeeting> meetings = new Shelf<>();

    @Override
    public Optional<KommunegruppeMeeting> find(KredsId kreds, KommunegruppeMeetingId id) {
        return meetings.find(id).filter(meeting -> meeting.kreds().equals(kreds));
    }

    @Override
    public List<KommunegruppeMeeting> ofKommunegruppe(KredsId kreds, KommunegruppeId kommunegruppe) {
        return inOrder(kreds)
                .filter(meeting -> meeting.kommunegruppe().equals(kommunegruppe))
                .toList();
    }

    @Override
    public List<KommunegruppeMeeting> between(KredsId kreds, Instant from, Instant until) {
        return inOrder(kreds)
                .filter(meeting -> !meeting.slot().start().isBefore(from)
                        && meeting.slot().start().isBefore(until))
                .toList();
    }

    private Stream<KommunegruppeMeeting> inOrder(KredsId kreds) {
        return meetings.all()
                .filter(meeting -> meeting.kreds().equals(kreds))
                .sorted(Comparator.comparing(
                                (KommunegruppeMeeting meeting) -> meeting.slot().start())
                        .thenComparing(meeting -> meeting.id().value().toString()));
    }

    @Override
    public void save(KommunegruppeMeeting meeting) {
        meetings.find(meeting.id())
                .map(KommunegruppeMeeting::version)
                .orElse(Version.NEW)
                .mustBe(meeting.version());
        boolean isTaken = !meeting.isCancelled()
                && meetings.all()
                        .anyMatch(other -> !other.id().equals(meeting.id())
                                && other.kommunegruppe().equals(meeting.kommunegruppe())
                                && other.slot().start().equals(meeting.slot().start())
                                && !other.isCancelled());
        if (isTaken) {
            throw new KommunegruppeMeetsThenAlready();
        }
        meetings.put(
                meeting.id(),
                new KommunegruppeMeeting(
                        meeting.id(),
                        meeting.kreds(),
                        meeting.kommunegruppe(),
                        meeting.slot(),
                        meeting.place(),
                        meeting.agenda(),
                        meeting.state(),
                        meeting.since(),
                        meeting.turnout(),
                        meeting.version().next()));
    }

    @Override
    public Runnable memory() {
        return meetings.memory();
    }
}
