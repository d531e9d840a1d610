package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evaluations in memory. */
public final class InMemoryEvaluationRepository implements EvaluationRepository, Remembering {

    private final Shelf<List<Object>, EvaluationTally> tallies = new Shelf<>();

    @Override
    public Map<MeetingId, EvaluationTally> ofMeetings(KredsId kreds, Collection<MeetingId> meetings) {
        return meetings.stream()
                .filter(meeting -> tallies.find(List.of(kreds, meeting)).isPresent())
                .collect(Collectors.toMap(
                        meeting -> meeting,
                        meeting -> tallies.find(List.of(kreds, meeting)).orElseThrow()));
    }

    @Override
    public synchronized void count(KredsId kreds, MeetingId meeting, Marks marks) {
        List<Object> key = List.of(kreds, meeting);
        tallies.put(key, tallies.find(key).orElseGet(EvaluationTally::empty).plus(marks));
    }

    @Override
    public Runnable memory() {
        return tallies.memory();
    }
}
