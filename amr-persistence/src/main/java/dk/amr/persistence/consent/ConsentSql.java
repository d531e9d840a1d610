package dk.amr.persistence.consent;

import dk.amr.persistence.BindRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ConsentSql {

    @SqlQuery("""
            SELECT person_id, purpose, from_on, until_on, kreds_id, text_version
              FROM consent
             WHERE person_id = :person AND (kreds_id = :kreds) IS TRUE
            """)
    List<ConsentRow> ofPerson(UUID kreds, UUID person);

    @SqlQuery("""
            SELECT DISTINCT person_id
              FROM consent
             WHERE kreds_id = :kreds AND purpose = :purpose
               AND from_on <= :day AND (until_on IS NULL OR until_on > :day)
            """)
    List<UUID> agreedTo(UUID kreds, String purpose, LocalDate day);

    @SqlUpdate("""
            INSERT INTO consent (person_id, purpose, from_on, until_on, kreds_id, text_version)
            VALUES (:personId, :purpose, :fromOn, :untilOn, :kredsId, :textVersion)
            ON CONFLICT (person_id, purpose, from_on) DO UPDATE
               SET until_on = excluded.until_on, text_version = excluded.text_version
            """)
    void keep(@BindRow ConsentRow row);
}
