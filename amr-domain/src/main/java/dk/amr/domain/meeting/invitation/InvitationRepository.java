package dk.amr.domain.meeting.invitation;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where invitations are kept. One of another kreds is not found. */
public interface InvitationRepository {

    Optional<Invitation> find(KredsId kreds, InvitationId id);

    /** Those to the meetings, by meeting, then by the person's id. */
    List<Invitation> ofMeetings(KredsId kreds, Collection<MeetingId> meetings);

    default List<Invitation> ofMeeting(NetworkMeeting meeting) {
        return ofMeetings(meeting.kreds(), List.of(meeting.id()));
    }

    /** The person's, by the day they were invited, then by id. */
    List<Invitation> ofPerson(KredsId kreds, PersonId person);

    /**
     * Keeps new ones, or changes, all or none. Refused: a second one of the same person to the same meeting, and a
     * change from an older version ({@link ChangedMeanwhile} for both).
     */
    void saveAll(List<Invitation> invitations);
}
