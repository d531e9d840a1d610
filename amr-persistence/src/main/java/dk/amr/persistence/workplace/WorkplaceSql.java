package dk.amr.persistence.workplace;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface WorkplaceSql {

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, p_number, kind, target_group, employer, employees, amr_seats, version
              FROM workplace
             WHERE id IN (<ids>) AND (kreds_id = :kreds) IS TRUE
            """)
    List<WorkplaceRow> findAll(UUID kreds, @BindList("ids") Collection<UUID> ids);

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, p_number, kind, target_group, employer, employees, amr_seats, version
              FROM workplace
             WHERE kreds_id = :kreds AND p_number = :number
            """)
    List<WorkplaceRow> withPNumber(UUID kreds, String number);

    @SqlQuery("""
            SELECT id, kreds_id, name, name_key, sort_key, p_number, kind, target_group, employer, employees, amr_seats, version
              FROM workplace
             WHERE kreds_id = :kreds AND name_key = :key
             ORDER BY id
            """)
    List<WorkplaceRow> named(UUID kreds, String key);

    @SqlQuery("""
            SELECT workplace_id, from_on, until_on, municipality
              FROM workplace_location
             WHERE workplace_id IN (<workplaces>)
             ORDER BY from_on
            """)
    List<LocationRow> locations(@BindList("workplaces") Collection<UUID> workplaces);

    @SqlQuery("""
            SELECT workplace_id, unit_key, name
              FROM workplace_unit
             WHERE workplace_id IN (<workplaces>)
             ORDER BY unit_key
            """)
    List<UnitRow> units(@BindList("workplaces") Collection<UUID> workplaces);

    @SqlUpdate("""
            INSERT INTO workplace (id, kreds_id, name, name_key, sort_key, p_number, kind, target_group, employer,
                                   employees, amr_seats, version)
            VALUES (:id, :kredsId, :name, :nameKey, :sortKey, :pNumber, :kind, :targetGroup, :employer,
                    :employees, :amrSeats, 1)
            """)
    void insert(@BindRow WorkplaceRow row);

    @SqlUpdate("""
            UPDATE workplace
               SET name = :name, name_key = :nameKey, sort_key = :sortKey, p_number = :pNumber, kind = :kind,
                   target_group = :targetGroup, employer = :employer, employees = :employees, amr_seats = :amrSeats,
                   version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow WorkplaceRow row);

    @SqlUpdate("""
            DELETE FROM workplace_location
             WHERE workplace_id = :workplace
            """)
    void removeLocations(UUID workplace);

    @SqlBatch("""
            INSERT INTO workplace_location (workplace_id, from_on, until_on, municipality)
            VALUES (:workplaceId, :fromOn, :untilOn, :municipality)
            """)
    void insertLocations(@BindRow Collection<LocationRow> rows);

    // mandates point at units, so a known unit stays in its place and only its spelling follows
    @SqlBatch("""
            INSERT INTO workplace_unit (workplace_id, unit_key, name)
            VALUES (:workplaceId, :unitKey, :name)
            ON CONFLICT (workplace_id, unit_key) DO UPDATE SET name = excluded.name
            """)
    void keepUnits(@BindRow Collection<UnitRow> rows);

    @SqlUpdate("""
            DELETE FROM workplace_unit
             WHERE workplace_id = :workplace AND unit_key NOT IN (<units>)
            """)
    void removeOtherUnits(UUID workplace, @BindList("units") Collection<String> units);

    @SqlUpdate("""
            DELETE FROM workplace_word
             WHERE workplace_id = :workplace
            """)
    void removeWords(UUID workplace);

    @SqlBatch("""
            INSERT INTO workplace_word (kreds_id, word, workplace_id)
            VALUES (:kredsId, :word, :workplaceId)
            """)
    void insertWords(@BindRow Collection<WorkplaceWordRow> rows);
}
