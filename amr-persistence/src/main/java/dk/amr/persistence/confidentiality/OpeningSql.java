package dk.amr.persistence.confidentiality;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface OpeningSql {

    @SqlBatch("""
            INSERT INTO shared_opening (id, item_id, author_id, reader_id, purpose, opened_at)
            VALUES (:id, :itemId, :authorId, :readerId, :purpose, :openedAt)
            """)
    @BatchChunkSize(1000)
    void insert(@BindRow List<OpeningRow> rows);

    @SqlQuery("""
            SELECT id, item_id, author_id, reader_id, purpose, opened_at
              FROM shared_opening
             WHERE author_id = :author
             ORDER BY opened_at DESC, item_id, id DESC
            """)
    List<OpeningRow> of(UUID author);
}
