package dk.amr.persistence.access;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AuditSql {

    @SqlQuery("""
            SELECT number, seal
              FROM audit_head
             WHERE id = 1
            """)
    AuditHeadRow head();

    // takes the next numbers and, until the transaction ends, keeps others from taking any; an event that somebody
    // planted ahead of the trail is left where it is, to be found
    @SqlQuery("""
            UPDATE audit_head
               SET number = :many + CASE WHEN number < (SELECT MAX(number) FROM audit_event)
                                     THEN (SELECT MAX(number) FROM audit_event)
                                     ELSE number END
             WHERE id = 1
            RETURNING number, seal
            """)
    AuditHeadRow advance(int many);

    @SqlUpdate("""
            UPDATE audit_head
               SET seal = :seal
             WHERE id = 1
            """)
    void seal(String seal);

    @SqlBatch("""
            INSERT INTO audit_event (number, at, day, kreds_id, account_id, door, use_case, outcome,
                                     subject_kind, subject_id, detail, seal)
            VALUES (:number, :at, :day, :kredsId, :accountId, :door, :useCase, :outcome,
                    :subjectKind, :subjectId, :detail, :seal)
            """)
    void insert(@BindRow Collection<AuditEventRow> rows);

    @SqlQuery("""
            SELECT number, at, day, kreds_id, account_id, door, use_case, outcome,
                   subject_kind, subject_id, detail, seal
              FROM audit_event
             WHERE number > :after
             ORDER BY number
             LIMIT :limit
            """)
    List<AuditEventRow> after(long after, int limit);

    @SqlQuery("""
            SELECT number, at, day, kreds_id, account_id, door, use_case, outcome,
                   subject_kind, subject_id, detail, seal
              FROM audit_event
             WHERE kreds_id = :kreds AND number < :before
             ORDER BY number DESC
             LIMIT :limit
            """)
    List<AuditEventRow> latest(UUID kreds, long before, int limit);
}
