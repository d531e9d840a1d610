package dk.amr.persistence.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ShredSql {

    @SqlQuery("""
            SELECT id
              FROM shared_item
             WHERE id IN (<items>) AND kreds_id <> :kreds
            """)
    Set<UUID> ofOthersThan(UUID kreds, @BindList("items") Collection<UUID> items);

    @SqlQuery("""
            SELECT item_id
              FROM shared_tombstone
             ORDER BY item_id
            """)
    List<UUID> buried();

    @SqlUpdate("""
            DELETE FROM shared_item_exclusion
             WHERE item_id IN (<items>)
            """)
    void removeExclusions(@BindList("items") Collection<UUID> items);

    @SqlUpdate("""
            DELETE FROM shared_item
             WHERE id IN (<items>)
            """)
    int remove(@BindList("items") Collection<UUID> items);

    @SqlBatch("""
            INSERT INTO shared_tombstone (item_id, shredded_at)
            VALUES (:item, :at)
            ON CONFLICT (item_id) DO NOTHING
            """)
    @BatchChunkSize(1000)
    void bury(@Bind("item") Collection<UUID> items, long at);

    @SqlUpdate("""
            DELETE FROM vault_key
             WHERE period < :period
               AND NOT EXISTS (SELECT 1
                                 FROM shared_item i
                                WHERE i.key_id = vault_key.id)
            """)
    void removeKeysBefore(String period);

    @SqlUpdate("""
            DELETE FROM vault_key
             WHERE NOT EXISTS (SELECT 1
                                 FROM shared_item i
                                WHERE i.key_id = vault_key.id)
            """)
    void removeKeysOfNothing();

    @SqlQuery("""
            SELECT position
              FROM shared_tombstone_file
             WHERE id = 1
            """)
    long position();

    @SqlUpdate("""
            UPDATE shared_tombstone_file
               SET position = :position
             WHERE id = 1
            """)
    void reached(long position);
}
