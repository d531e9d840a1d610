package dk.amr.persistence.correspondence;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface OutboxSql {

    @SqlBatch("""
            INSERT INTO outbox_message (id, kreds_id, person_id, kind, about, day, written_at, state, attempts,
                                        next_at, changed_at, cause)
            VALUES (:id, :kredsId, :personId, :kind, :about, :day, :writtenAt, :state, :attempts,
                    :nextAt, :changedAt, :cause)
            """)
    void insert(@BindRow Collection<MessageRow> rows);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, kind, about, day, written_at, state, attempts, next_at, changed_at, cause
              FROM outbox_message
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<MessageRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, kind, about, day, written_at, state, attempts, next_at, changed_at, cause
              FROM outbox_message
             WHERE kreds_id = :kreds AND (written_at, id) <later> (:writtenAt, :id) AND <which>
             ORDER BY written_at <direction>, id <direction>
             LIMIT :limit
            """)
    List<MessageRow> page(
            @Define String which,
            @Define String later,
            @Define String direction,
            UUID kreds,
            @BindRow OutboxPlace place,
            long lostBefore,
            int limit);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, kind, about, day, written_at, state, attempts, next_at, changed_at, cause
              FROM outbox_message
             WHERE kreds_id = :kreds AND state = 'WAITING' AND next_at <= :now
             ORDER BY written_at, id
             LIMIT :limit
            """)
    List<MessageRow> due(UUID kreds, long now, int limit);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, kind, about, day, written_at, state, attempts, next_at, changed_at, cause
              FROM outbox_message
             WHERE kreds_id = :kreds AND state IN ('UNDERWAY', 'FAILED')
             ORDER BY written_at, id
            """)
    List<MessageRow> underwayOrFailed(UUID kreds);

    // of many who try, the database lets exactly one find it waiting
    @SqlUpdate("""
            UPDATE outbox_message
               SET state = 'UNDERWAY', next_at = NULL, changed_at = :now
             WHERE id = :id AND state = 'WAITING' AND next_at <= :now
            """)
    int take(UUID id, long now);

    @SqlQuery("""
            UPDATE outbox_message
               SET state = 'UNDERWAY', next_at = NULL, changed_at = :now
             WHERE id IN (<ids>) AND state = 'WAITING' AND next_at <= :now
            RETURNING id
            """)
    List<UUID> takeAll(@BindList("ids") Collection<UUID> ids, long now);

    @SqlBatch("""
            UPDATE outbox_message
               SET state = :state, attempts = :attempts, next_at = :nextAt, changed_at = :changedAt, cause = :cause
             WHERE id = :id
            """)
    int[] settle(@BindRow Collection<SettledRow> rows);
}
