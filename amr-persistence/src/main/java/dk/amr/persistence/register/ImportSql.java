package dk.amr.persistence.register;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ImportSql {

    @SqlQuery("""
            SELECT COALESCE(MAX(number), 0) + 1
              FROM register_import
             WHERE kreds_id = :kreds
            """)
    int nextNumber(UUID kreds);

    @SqlUpdate("""
            INSERT INTO register_import (id, kreds_id, number, imported_at, account_id, file_name, persons_new,
                                         persons_changed, workplaces_new, workplaces_changed, mandates_new,
                                         mandates_changed, memberships_new, memberships_changed, kommunegrupper_new,
                                         kommunegrupper_changed, is_kept, undone_at)
            VALUES (:id, :kredsId, :number, :importedAt, :accountId, :fileName, :personsNew, :personsChanged,
                    :workplacesNew, :workplacesChanged, :mandatesNew, :mandatesChanged, :membershipsNew,
                    :membershipsChanged, :kommunegrupperNew, :kommunegrupperChanged, :isKept, :undoneAt)
            """)
    void insert(@BindRow ImportRow row);

    @SqlUpdate("""
            UPDATE register_import
               SET file_name = :fileName, persons_new = :personsNew, persons_changed = :personsChanged,
                   workplaces_new = :workplacesNew, workplaces_changed = :workplacesChanged,
                   mandates_new = :mandatesNew, mandates_changed = :mandatesChanged,
                   memberships_new = :membershipsNew, memberships_changed = :membershipsChanged,
                   kommunegrupper_new = :kommunegrupperNew, kommunegrupper_changed = :kommunegrupperChanged,
                   is_kept = :isKept, undone_at = :undoneAt
             WHERE id = :id
            """)
    void update(@BindRow ImportRow row);

    @SqlQuery("""
            SELECT id, kreds_id, number, imported_at, account_id, file_name, persons_new, persons_changed,
                   workplaces_new, workplaces_changed, mandates_new, mandates_changed, memberships_new,
                   memberships_changed, kommunegrupper_new, kommunegrupper_changed, is_kept, undone_at
              FROM register_import
             WHERE id = :id
            """)
    ImportRow get(UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, number, imported_at, account_id, file_name, persons_new, persons_changed,
                   workplaces_new, workplaces_changed, mandates_new, mandates_changed, memberships_new,
                   memberships_changed, kommunegrupper_new, kommunegrupper_changed, is_kept, undone_at
              FROM register_import
             WHERE kreds_id = :kreds AND number = :number
            """)
    Optional<ImportRow> find(UUID kreds, int number);

    @SqlQuery("""
            SELECT id, kreds_id, number, imported_at, account_id, file_name, persons_new, persons_changed,
                   workplaces_new, workplaces_changed, mandates_new, mandates_changed, memberships_new,
                   memberships_changed, kommunegrupper_new, kommunegrupper_changed, is_kept, undone_at
              FROM register_import
             WHERE kreds_id = :kreds
             ORDER BY number DESC
             LIMIT :limit
            """)
    List<ImportRow> latest(UUID kreds, int limit);

    @SqlQuery("""
            SELECT id, kreds_id, number, imported_at, account_id, file_name, persons_new, persons_changed,
                   workplaces_new, workplaces_changed, mandates_new, mandates_changed, memberships_new,
                   memberships_changed, kommunegrupper_new, kommunegrupper_changed, is_kept, undone_at
              FROM register_import
             WHERE is_kept AND imported_at < :before
            """)
    List<ImportRow> keptBefore(long before);

    // what is altered once more stays as it was before the first time
    @SqlBatch("""
            INSERT INTO register_import_change (import_id, thing_id, kind, left_version, former)
            VALUES (:importId, :thingId, :kind, :leftVersion, :former)
            ON CONFLICT (import_id, kind, thing_id) DO UPDATE SET left_version = excluded.left_version
            """)
    void note(@BindRow Collection<AlterationRow> rows);

    @SqlQuery("""
            SELECT import_id, thing_id, kind, left_version, former
              FROM register_import_change
             WHERE import_id = :id AND kind = :kind AND former IS NOT NULL AND thing_id > :after
             ORDER BY thing_id
             LIMIT :limit
            """)
    List<AlterationRow> changed(UUID id, String kind, UUID after, int limit);

    @SqlUpdate("""
            DELETE FROM register_import_change
             WHERE import_id = :id
            """)
    void removeChanges(UUID id);

    @SqlUpdate("""
            DELETE FROM register_import_tie
             WHERE import_id = :id
            """)
    void removeTies(UUID id);
}
