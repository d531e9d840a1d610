package dk.amr.persistence.groundrule;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface GroundRulesSql {

    @SqlQuery("""
            SELECT id, kreds_id, network_id, number, supplement, keeps_notes, effective_from
              FROM ground_rules
             WHERE kreds_id = :kreds
             ORDER BY number, network_id NULLS FIRST
            """)
    List<GroundRulesRow> ofKreds(UUID kreds);

    @SqlUpdate("""
            INSERT INTO ground_rules (id, kreds_id, network_id, number, supplement, keeps_notes, effective_from)
            VALUES (:id, :kredsId, :networkId, :number, :supplement, :keepsNotes, :effectiveFrom)
            """)
    void insert(@BindRow GroundRulesRow row);
}
