package dk.amr.persistence.register;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface ArchiveSql {

    @SqlQuery("""
            SELECT id, sort_key
              FROM person
             WHERE kreds_id = :kreds AND (sort_key, id) > (:afterKey, :afterId)
             ORDER BY sort_key, id
             LIMIT :limit
            """)
    List<ArchivePlaceRow> people(UUID kreds, String afterKey, UUID afterId, int limit);
}
