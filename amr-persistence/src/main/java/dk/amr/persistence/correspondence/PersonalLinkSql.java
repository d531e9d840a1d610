package dk.amr.persistence.correspondence;

import dk.amr.persistence.BindRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface PersonalLinkSql {

    @SqlQuery("""
            SELECT id, kreds_id, person_id, purpose, about, fingerprint, last_day
              FROM personal_link
             WHERE fingerprint = :fingerprint
            """)
    Optional<PersonalLinkRow> find(String fingerprint);

    @SqlQuery("""
            SELECT id, kreds_id, person_id, purpose, about, fingerprint, last_day
              FROM personal_link
             WHERE about IN (<about>) AND purpose = :purpose
             ORDER BY id
            """)
    List<PersonalLinkRow> about(String purpose, @BindList("about") Collection<UUID> about);

    @SqlBatch("""
            INSERT INTO personal_link (id, kreds_id, person_id, purpose, about, fingerprint, last_day)
            VALUES (:id, :kredsId, :personId, :purpose, :about, :fingerprint, :lastDay)
            """)
    void insert(@BindRow Collection<PersonalLinkRow> rows);

    @SqlUpdate("""
            UPDATE personal_link
               SET last_day = :lastDay
             WHERE about IN (<about>) AND purpose = :purpose
            """)
    void extend(String purpose, @BindList("about") Collection<UUID> about, LocalDate lastDay);

    // of two who take it away at once, the database lets exactly one find it
    @SqlUpdate("""
            DELETE FROM personal_link
             WHERE id = :id
            """)
    int remove(UUID id);

    @SqlUpdate("""
            DELETE FROM personal_link
             WHERE kreds_id = :kreds AND last_day < :day
            """)
    int removeOver(UUID kreds, LocalDate day);
}
