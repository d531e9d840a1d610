package dk.amr.persistence.groundrule;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AcknowledgementSql {

    @SqlQuery("""
            SELECT rules_id, who, kreds_id, day, manner
              FROM acknowledgement
             WHERE kreds_id = :kreds AND who = :who
             ORDER BY day, rules_id
            """)
    List<AcknowledgementRow> ofWho(UUID kreds, UUID who);

    @SqlQuery("""
            SELECT rules_id, who, kreds_id, day, manner
              FROM acknowledgement
             WHERE kreds_id = :kreds AND rules_id = :rules
             ORDER BY day, who
            """)
    List<AcknowledgementRow> ofRules(UUID kreds, UUID rules);

    @SqlQuery("""
            SELECT rules_id, who, kreds_id, day, manner
              FROM acknowledgement
             WHERE who IN (<who>) AND kreds_id = :kreds
            """)
    List<AcknowledgementRow> ofAll(UUID kreds, @BindList("who") Collection<UUID> who);

    @SqlUpdate("""
            INSERT INTO acknowledgement (rules_id, who, kreds_id, day, manner)
            VALUES (:rulesId, :who, :kredsId, :day, :manner)
            ON CONFLICT (rules_id, who) DO NOTHING
            """)
    void insert(@BindRow AcknowledgementRow row);
}
