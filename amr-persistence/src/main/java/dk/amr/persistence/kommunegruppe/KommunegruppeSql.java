package dk.amr.persistence.kommunegruppe;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface KommunegruppeSql {

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, amrs_since, version
              FROM kommunegruppe
             WHERE id IN (<ids>) AND (kreds_id = :kreds) IS TRUE
            """)
    List<KommunegruppeRow> findAll(UUID kreds, @BindList("ids") Collection<UUID> ids);

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, amrs_since, version
              FROM kommunegruppe
             WHERE kreds_id = :kreds AND name_key = :key
            """)
    List<KommunegruppeRow> named(UUID kreds, String key);

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, amrs_since, version
              FROM kommunegruppe
             WHERE kreds_id = :kreds
             ORDER BY sort_key, id
            """)
    List<KommunegruppeRow> ofKreds(UUID kreds);

    @SqlQuery("""
            SELECT id, name
              FROM kommunegruppe
             WHERE kreds_id = :kreds
             ORDER BY sort_key, id
            """)
    List<NameRow> names(UUID kreds);

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
             WHERE kommunegruppe_id IN (<groups>)
             ORDER BY municipality, from_on
            """)
    List<CoverageRow> coverageOf(@BindList("groups") Collection<UUID> groups);

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
