package dk.amr.persistence.person;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface MembershipSql {

    @SqlQuery("""
            SELECT person_id, from_on, until_on, registered_in, registered_key
              FROM membership
             WHERE person_id IN (<people>)
             ORDER BY from_on DESC
            """)
    List<MembershipRow> of(@BindList("people") Collection<UUID> people);

    @SqlUpdate("""
            DELETE FROM membership
             WHERE person_id IN (<people>)
            """)
    void remove(@BindList("people") Collection<UUID> people);

    @SqlBatch("""
            INSERT INTO membership (person_id, from_on, until_on, registered_in, registered_key)
            VALUES (:personId, :fromOn, :untilOn, :registeredIn, :registeredKey)
            """)
    void insert(@BindRow Collection<MembershipRow> rows);
}
