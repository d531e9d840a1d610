package dk.amr.persistence.meeting.guest;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface AttendanceSql {

    @SqlQuery("""
            SELECT meeting_id, person_id, kreds_id, presence, reason, recorded_on, version
              FROM meeting_attendance
             WHERE meeting_id IN (<meetings>) AND (kreds_id = :kreds) IS TRUE
             ORDER BY meeting_id, person_id
            """)
    List<AttendanceRow> ofMeetings(UUID kreds, @BindList("meetings") Collection<UUID> meetings);

    @SqlQuery("""
            SELECT meeting_id, person_id, kreds_id, presence, reason, recorded_on, version
              FROM meeting_attendance
             WHERE person_id = :person AND (kreds_id = :kreds) IS TRUE
             ORDER BY meeting_id
            """)
    List<AttendanceRow> ofPerson(UUID kreds, UUID person);

    @SqlBatch("""
            INSERT INTO meeting_attendance (meeting_id, person_id, kreds_id, presence, reason, recorded_on, version)
            VALUES (:meetingId, :personId, :kredsId, :presence, :reason, :recordedOn, 1)
            """)
    @BatchChunkSize(1000)
    void insert(@BindRow Collection<AttendanceRow> rows);

    @SqlBatch("""
            UPDATE meeting_attendance
               SET presence = :presence, reason = :reason, recorded_on = :recordedOn, version = version + 1
             WHERE meeting_id = :meetingId AND person_id = :personId AND version = :version
            """)
    @BatchChunkSize(1000)
    int[] update(@BindRow Collection<AttendanceRow> rows);
}
