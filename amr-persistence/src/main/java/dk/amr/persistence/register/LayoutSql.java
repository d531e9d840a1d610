package dk.amr.persistence.register;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface LayoutSql {

    @SqlUpdate("""
            INSERT INTO register_layout (id, kreds_id, begun_at)
            VALUES (:id, :kreds, :begunAt)
            """)
    void begin(UUID id, UUID kreds, long begunAt);

    @SqlQuery("""
            SELECT id
              FROM register_layout
             WHERE begun_at < :before
            """)
    List<UUID> begunBefore(long before);

    @SqlBatch("""
            INSERT INTO staged_row (layout_id, row_number, person_key, member_number, email_name, name_workplace,
                                    like_name, workplace_key, cells)
            VALUES (:layoutId, :rowNumber, :personKey, :memberNumber, :emailName, :nameWorkplace,
                    :likeName, :workplaceKey, :cells)
            """)
    void insert(@BindRow Collection<StagedRowRow> rows);

    // a row without a number joins the one numbered person who shares its e-mail and name
    @SqlUpdate("""
            UPDATE staged_row
               SET person_key = one.person_key
              FROM (SELECT other.email_name, MIN(other.person_key) AS person_key
                      FROM staged_row other
                     WHERE other.layout_id = :layout AND other.email_name IS NOT NULL
                       AND other.member_number IS NOT NULL
                     GROUP BY other.email_name
                    HAVING COUNT(DISTINCT other.person_key) = 1) one
             WHERE staged_row.layout_id = :layout AND staged_row.email_name = one.email_name
               AND staged_row.member_number IS NULL
            """)
    void joinByEmailAndName(UUID layout);

    // then a row without number and e-mail joins the one person who shares its name and workplace
    @SqlUpdate("""
            UPDATE staged_row
               SET person_key = one.person_key
              FROM (SELECT other.name_workplace, MIN(other.person_key) AS person_key
                      FROM staged_row other
                     WHERE other.layout_id = :layout AND other.name_workplace IS NOT NULL
                       AND (other.member_number IS NOT NULL OR other.email_name IS NOT NULL)
                     GROUP BY other.name_workplace
                    HAVING COUNT(DISTINCT other.person_key) = 1) one
             WHERE staged_row.layout_id = :layout AND staged_row.name_workplace = one.name_workplace
               AND staged_row.member_number IS NULL AND staged_row.email_name IS NULL
            """)
    void joinByNameAndWorkplace(UUID layout);

    @SqlBatch("""
            INSERT INTO staged_workplace (layout_id, workplace_key, workplace_id, is_changing)
            VALUES (:layout, :key, :id, :isChanging)
            ON CONFLICT (layout_id, workplace_key) DO UPDATE SET workplace_id = excluded.workplace_id
            """)
    void settleWorkplaces(UUID layout, @BindRow Collection<SettledRow> rows, boolean isChanging);

    @SqlBatch("""
            INSERT INTO staged_person (layout_id, person_key, person_id, is_changing)
            VALUES (:layout, :key, :id, :isChanging)
            ON CONFLICT (layout_id, person_key) DO UPDATE SET person_id = excluded.person_id
            """)
    void settlePeople(UUID layout, @BindRow Collection<SettledRow> rows, boolean isChanging);

    @SqlBatch("""
            INSERT INTO staged_workplace (layout_id, workplace_key, is_changing)
            VALUES (:layout, :key, :isChanging)
            ON CONFLICT (layout_id, workplace_key) DO UPDATE SET is_changing = excluded.is_changing
            """)
    void markWorkplaces(UUID layout, @Bind("key") Collection<String> keys, boolean isChanging);

    @SqlBatch("""
            INSERT INTO staged_person (layout_id, person_key, is_changing)
            VALUES (:layout, :key, :isChanging)
            ON CONFLICT (layout_id, person_key) DO UPDATE SET is_changing = excluded.is_changing
            """)
    void markPeople(UUID layout, @Bind("key") Collection<String> keys, boolean isChanging);

    @SqlUpdate("""
            DELETE FROM staged_person
             WHERE layout_id = :layout
            """)
    void removePeople(UUID layout);

    @SqlUpdate("""
            DELETE FROM staged_workplace
             WHERE layout_id = :layout
            """)
    void removeWorkplaces(UUID layout);

    @SqlUpdate("""
            DELETE FROM staged_row
             WHERE layout_id = :layout
            """)
    void removeRows(UUID layout);

    @SqlUpdate("""
            DELETE FROM register_layout
             WHERE id = :layout
            """)
    void end(UUID layout);
}
