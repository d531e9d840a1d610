package dk.amr.domain.meeting.leave;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where requests for time off are kept. One of another kreds is not found. */
public interface ReleaseRequestRepository {

    Optional<ReleaseRequest> find(KredsId kreds, ReleaseRequestId id);

    /** Those for the meetings, by meeting, then by the person's id. */
    List<ReleaseRequest> ofMeetings(KredsId kreds, Collection<MeetingId> meetings);

    default List<ReleaseRequest> ofMeeting(NetworkMeeting meeting) {
        return ofMeetings(meeting.kreds(), List.of(meeting.id()));
    }

    /** The person's, by the day of the request, then by id. */
    List<ReleaseRequest> ofPerson(KredsId kreds, PersonId person);

    /**
     * Keeps a new one, or a change. Refused: a second one of the same person for the same meeting, and a change from an
     * older version ({@link ChangedMeanwhile} for both).
     */
    void save(ReleaseRequest request);
}
