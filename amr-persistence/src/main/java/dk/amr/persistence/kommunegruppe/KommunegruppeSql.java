package dk.amr.persistence.kommunegruppe;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(KommunegruppeRow.class)
@RegisterConstructorMapper(CoverageRow.class)
interface KommunegruppeSql {

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, amrs_since, version
              FROM kommunegruppe
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<KommunegruppeRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, amrs_since, version
              FROM kommunegruppe
             WHERE kreds_id = :kreds AND name_key = :key
            """)
    Optional<KommunegruppeRow> named(UUID kreds, String key);

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, amrs_since, version
              FROM kommunegruppe
             WHERE kreds_id = :kreds
             ORDER BY sort_key, id
            """)
    List<KommunegruppeRow> ofKreds(UUID kreds);

    @SqlQuery("""
            SELECT kommunegruppe_id, kreds_id, municipality, from_on, until_on
              FROM kommunegruppe_coverage
             WHERE kreds_id = :kreds
             ORDER BY municipality, from_on
            """)
    List<CoverageRow> coverage(UUID kreds);

    @SqlQuery("""
            SELECT kommunegruppe_id, kreds_id, municipality, from_on, until_on
              FROM kommunegruppe_coverage
             WHERE kommunegruppe_id = :group
             ORDER BY municipality, from_on
            """)
    List<CoverageRow> coverageOf(UUID group);

    @SqlUpdate("""
            INSERT INTO kommunegruppe (id, kreds_id, name, name_key, sort_key, amrs_since, version)
            VALUES (:id, :kredsId, :name, :nameKey, :sortKey, :amrsSince, 1)
            """)
    void insert(@BindRow KommunegruppeRow row);

    @SqlUpdate("""
            UPDATE kommunegruppe
               SET name = :name, name_key = :nameKey, sort_key = :sortKey, amrs_since = :amrsSince,
                   version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow KommunegruppeRow row);

    @SqlUpdate("""
            DELETE FROM kommunegruppe_coverage
             WHERE kommunegruppe_id = :group
            """)
    void removeCoverage(UUID group);

    @SqlBatch("""
            INSERT INTO kommunegruppe_coverage (kommunegruppe_id, kreds_id, municipality, from_on, until_on)
            VALUES (:kommunegruppeId, :kredsId, :municipality, :fromOn, :untilOn)
            """)
    void insertCoverage(@BindRow Collection<CoverageRow> rows);
}
