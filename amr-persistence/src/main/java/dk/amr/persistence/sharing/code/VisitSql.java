package dk.amr.persistence.sharing.code;

import dk.amr.persistence.BindRow;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface VisitSql {

    @SqlQuery("""
            SELECT fingerprint, link_id, ends_at
              FROM visit
             WHERE fingerprint = :fingerprint
            """)
    Optional<VisitRow> find(String fingerprint);

    @SqlUpdate("""
            INSERT INTO visit (fingerprint, link_id, ends_at)
            VALUES (:fingerprint, :linkId, :endsAt)
            """)
    void insert(@BindRow VisitRow row);

    @SqlUpdate("""
            DELETE FROM visit
             WHERE fingerprint = :fingerprint
            """)
    void remove(String fingerprint);

    @SqlQuery("""
            SELECT COUNT(*)
              FROM visit
             WHERE ends_at < :before
            """)
    int countBefore(long before);

    @SqlUpdate("""
            DELETE FROM visit
             WHERE ends_at < :before
            """)
    int removeBefore(long before);
}
