package dk.amr.domain.meeting.attendance;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import java.util.Collection;
import java.util.List;

/** Where attendance is kept, a row for each person and meeting: two who write about different people merge (E9). */
public interface AttendanceRepository {

    /** That of the meetings, by meeting, then by the person's id. */
    List<Attendance> ofMeetings(KredsId kreds, Collection<MeetingId> meetings);

    default List<Attendance> ofMeeting(NetworkMeeting meeting) {
        return ofMeetings(meeting.kreds(), List.of(meeting.id()));
    }

    /** The person's, by meeting. */
    List<Attendance> ofPerson(KredsId kreds, PersonId person);

    /** Keeps new rows, or changes, all or none; a change from an older version of a row is refused. */
    void saveAll(List<Attendance> rows);
}
