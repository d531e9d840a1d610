package dk.amr.persistence.directory;

import dk.amr.persistence.BindRow;
import dk.amr.persistence.OnTheDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface PlaceSql {

    // each word is sought from its beginning
    String MATCHING = """
              FROM workplace w
             WHERE w.kreds_id = :kreds
               AND (CAST(:word1 AS TEXT) IS NULL OR w.id IN (
                        SELECT ww.workplace_id
                          FROM workplace_word ww
                         WHERE ww.kreds_id = :kreds AND ww.word >= :word1 AND ww.word < :end1))
               AND (CAST(:word2 AS TEXT) IS NULL OR w.id IN (
                        SELECT ww.workplace_id
                          FROM workplace_word ww
                         WHERE ww.kreds_id = :kreds AND ww.word >= :word2 AND ww.word < :end2))
               AND (CAST(:word3 AS TEXT) IS NULL OR w.id IN (
                        SELECT ww.workplace_id
                          FROM workplace_word ww
                         WHERE ww.kreds_id = :kreds AND ww.word >= :word3 AND ww.word < :end3))
               AND (CAST(:word4 AS TEXT) IS NULL OR w.id IN (
                        SELECT ww.workplace_id
                          FROM workplace_word ww
                         WHERE ww.kreds_id = :kreds AND ww.word >= :word4 AND ww.word < :end4))
            """;

    @SqlQuery("""
            SELECT w.id,
                   (SELECT COUNT(DISTINCT m.person_id)
                      FROM mandate m
                     WHERE m.workplace_id = w.id AND m.role = 'AMR' AND
            """ + OnTheDay.MANDATE_IS_ACTIVE + ") AS amrs\n" + MATCHING + """
               AND (w.sort_key, w.id) > (:afterKey, :afterId)
             ORDER BY w.sort_key, w.id
             LIMIT :limit
            """)
    List<PlaceFigureRow> page(@BindRow PeopleFilter filter, String afterKey, UUID afterId, int limit);

    @SqlQuery("SELECT COUNT(*) FROM (SELECT w.id\n" + MATCHING + "LIMIT :limit) counted")
    int count(@BindRow PeopleFilter filter, int limit);

    @SqlQuery("""
            SELECT sort_key
              FROM workplace
             WHERE kreds_id = :kreds AND id = :id
            """)
    Optional<String> sortKey(UUID kreds, UUID id);
}
