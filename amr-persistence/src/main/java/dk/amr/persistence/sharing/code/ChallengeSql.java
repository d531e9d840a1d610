package dk.amr.persistence.sharing.code;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ChallengeSql {

    @SqlQuery("""
            SELECT id, link_id, kreds_id, made_at, tries
              FROM code_challenge
             WHERE id = :id
            """)
    Optional<ChallengeRow> find(UUID id);

    @SqlQuery("""
            SELECT id, link_id, kreds_id, made_at, tries
              FROM code_challenge
             WHERE link_id = :link AND made_at >= :from
             ORDER BY made_at DESC, id DESC
            """)
    List<ChallengeRow> of(UUID link, long from);

    @SqlUpdate("""
            INSERT INTO code_challenge (id, link_id, kreds_id, made_at, tries)
            VALUES (:id, :linkId, :kredsId, :madeAt, :tries)
            """)
    void insert(@BindRow ChallengeRow row);

    @SqlUpdate("""
            UPDATE code_challenge
               SET tries = tries + 1
             WHERE id = :id
            """)
    void countTry(UUID id);

    @SqlUpdate("""
            DELETE FROM code_challenge
             WHERE link_id = :link
            """)
    void removeAll(UUID link);

    @SqlQuery("""
            SELECT COUNT(*)
              FROM code_challenge
             WHERE made_at < :before
            """)
    int countBefore(long before);

    @SqlUpdate("""
            DELETE FROM code_challenge
             WHERE made_at < :before
            """)
    int removeBefore(long before);
}
