package dk.amr.persistence.kreds;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface KredsSql {

    @SqlQuery("""
            SELECT id, name, name_key, sort_key
              FROM kreds
             WHERE id = :id
            """)
    Optional<KredsRow> find(UUID id);

    @SqlQuery("""
            SELECT id, name, name_key, sort_key
              FROM kreds
             WHERE name_key = :key
            """)
    Optional<KredsRow> named(String key);

    @SqlQuery("""
            SELECT id, name, name_key, sort_key
              FROM kreds
             ORDER BY sort_key, id
            """)
    List<KredsRow> all();

    @SqlUpdate("""
            INSERT INTO kreds (id, name, name_key, sort_key)
            VALUES (:id, :name, :nameKey, :sortKey)
            """)
    void insert(@BindRow KredsRow row);

    // changes nothing, but keeps the row until the transaction ends, on both databases
    @SqlUpdate("""
            UPDATE kreds
               SET name = name
             WHERE id = :id
            """)
    void hold(UUID id);
}
