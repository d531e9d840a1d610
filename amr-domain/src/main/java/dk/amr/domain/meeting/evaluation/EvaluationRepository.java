package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import java.util.Collection;
import java.util.Map;

/** Where it is counted how often each mark was given; no answer is kept by itself. */
public interface EvaluationRepository {

    /** The tally of each of the meetings; one that nobody has evaluated is left out. */
    Map<MeetingId, EvaluationTally> ofMeetings(KredsId kreds, Collection<MeetingId> meetings);

    /** Counts one person's marks. */
    void count(KredsId kreds, MeetingId meeting, Marks marks);
}
