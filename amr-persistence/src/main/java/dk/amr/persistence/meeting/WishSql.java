package dk.amr.persistence.meeting;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface WishSql {

    @SqlQuery("""
            SELECT id, kreds_id, network_id, person_id, text, noted_on, state, version
              FROM network_wish
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<WishRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, network_id, person_id, text, noted_on, state, version
              FROM network_wish
             WHERE network_id = :network AND (kreds_id = :kreds) IS TRUE
             ORDER BY noted_on DESC, id
            """)
    List<WishRow> ofNetwork(UUID kreds, UUID network);

    @SqlUpdate("""
            INSERT INTO network_wish (id, kreds_id, network_id, person_id, text, noted_on, state, version)
            VALUES (:id, :kredsId, :networkId, :personId, :text, :notedOn, :state, 1)
            """)
    void insert(@BindRow WishRow row);

    @SqlUpdate("""
            UPDATE network_wish
               SET person_id = :personId, text = :text, noted_on = :notedOn, state = :state, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow WishRow row);
}
