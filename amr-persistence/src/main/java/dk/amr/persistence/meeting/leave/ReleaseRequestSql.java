package dk.amr.persistence.meeting.leave;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ReleaseRequestSql {

    @SqlQuery("""
            SELECT id, kreds_id, meeting_id, person_id, minutes, requested_on, leader_id, message_id, change_id,
                   outcome, decided_on, version
              FROM release_request
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<ReleaseRequestRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, meeting_id, person_id, minutes, requested_on, leader_id, message_id, change_id,
                   outcome, decided_on, version
              FROM release_request
             WHERE meeting_id IN (<meetings>) AND (kreds_id = :kreds) IS TRUE
             ORDER BY meeting_id, person_id
            """)
    List<ReleaseRequestRow> ofMeetings(UUID kreds, @BindList("meetings") Collection<UUID> meetings);

    @SqlQuery("""
            SELECT id, kreds_id, meeting_id, person_id, minutes, requested_on, leader_id, message_id, change_id,
                   outcome, decided_on, version
              FROM release_request
             WHERE person_id = :person AND (kreds_id = :kreds) IS TRUE
             ORDER BY requested_on, id
            """)
    List<ReleaseRequestRow> ofPerson(UUID kreds, UUID person);

    @SqlUpdate("""
            INSERT INTO release_request (id, kreds_id, meeting_id, person_id, minutes, requested_on, leader_id,
                                         message_id, change_id, outcome, decided_on, version)
            VALUES (:id, :kredsId, :meetingId, :personId, :minutes, :requestedOn, :leaderId,
                    :messageId, :changeId, :outcome, :decidedOn, 1)
            """)
    void insert(@BindRow ReleaseRequestRow row);

    @SqlUpdate("""
            UPDATE release_request
               SET minutes = :minutes, requested_on = :requestedOn, leader_id = :leaderId, message_id = :messageId,
                   change_id = :changeId, outcome = :outcome, decided_on = :decidedOn, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow ReleaseRequestRow row);
}
