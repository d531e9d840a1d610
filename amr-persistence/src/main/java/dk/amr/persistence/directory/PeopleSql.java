package dk.amr.persistence.directory;

import dk.amr.persistence.BindRow;
import dk.amr.persistence.OnTheDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface PeopleSql {

    // each word is sought from its beginning, among the person's own words and those of the workplaces
    String MATCHING = """
              FROM person p
             WHERE p.kreds_id = :kreds
               AND (CAST(:role AS TEXT) IS NULL
                    OR EXISTS (SELECT 1 FROM mandate m WHERE m.person_id = p.id AND m.role = :role AND
            """
            + OnTheDay.MANDATE_IS_ACTIVE
            + "))\n AND (CAST(:member AS INTEGER) IS NULL OR CAST(:member AS INTEGER) = CASE WHEN "
            + OnTheDay.PERSON_IS_MEMBER
            + """
                     THEN 1 ELSE 0 END)
               AND (:onlyRepresentatives = 0
                    OR EXISTS (SELECT 1
                                 FROM mandate m
                                WHERE m.person_id = p.id AND m.role <> 'LEADER' AND m.registration = 'REGISTERED'
                                  AND (m.until_on IS NULL OR m.until_on > :day)))
               AND (CAST(:word1 AS TEXT) IS NULL OR p.id IN (
                        SELECT pw.person_id
                          FROM person_word pw
                         WHERE pw.kreds_id = :kreds AND pw.word >= :word1 AND pw.word < :end1
                         UNION
                        SELECT m.person_id
                          FROM workplace_word ww
                          JOIN mandate m ON m.workplace_id = ww.workplace_id
                         WHERE ww.kreds_id = :kreds AND ww.word >= :word1 AND ww.word < :end1))
               AND (CAST(:word2 AS TEXT) IS NULL OR p.id IN (
                        SELECT pw.person_id
                          FROM person_word pw
                         WHERE pw.kreds_id = :kreds AND pw.word >= :word2 AND pw.word < :end2
                         UNION
                        SELECT m.person_id
                          FROM workplace_word ww
                          JOIN mandate m ON m.workplace_id = ww.workplace_id
                         WHERE ww.kreds_id = :kreds AND ww.word >= :word2 AND ww.word < :end2))
               AND (CAST(:word3 AS TEXT) IS NULL OR p.id IN (
                        SELECT pw.person_id
                          FROM person_word pw
                         WHERE pw.kreds_id = :kreds AND pw.word >= :word3 AND pw.word < :end3
                         UNION
                        SELECT m.person_id
                          FROM workplace_word ww
                          JOIN mandate m ON m.workplace_id = ww.workplace_id
                         WHERE ww.kreds_id = :kreds AND ww.word >= :word3 AND ww.word < :end3))
               AND (CAST(:word4 AS TEXT) IS NULL OR p.id IN (
                        SELECT pw.person_id
                          FROM person_word pw
                         WHERE pw.kreds_id = :kreds AND pw.word >= :word4 AND pw.word < :end4
                         UNION
                        SELECT m.person_id
                          FROM workplace_word ww
                          JOIN mandate m ON m.workplace_id = ww.workplace_id
                         WHERE ww.kreds_id = :kreds AND ww.word >= :word4 AND ww.word < :end4))
            """;

    @SqlQuery("SELECT p.id, CASE WHEN " + OnTheDay.PERSON_IS_MEMBER + " THEN 1 ELSE 0 END AS is_member\n" + MATCHING
            + """
               AND (p.sort_key, p.id) > (:afterKey, :afterId)
             ORDER BY p.sort_key, p.id
             LIMIT :limit
            """)
    List<FoundRow> page(@BindRow PeopleFilter filter, String afterKey, UUID afterId, int limit);

    @SqlQuery("SELECT COUNT(*) FROM (SELECT p.id\n" + MATCHING + "LIMIT :limit) counted")
    int count(@BindRow PeopleFilter filter, int limit);

    @SqlQuery("""
            SELECT sort_key
              FROM person
             WHERE kreds_id = :kreds AND id = :id
            """)
    Optional<String> sortKey(UUID kreds, UUID id);

    @SqlQuery("SELECT p.id, CASE WHEN " + OnTheDay.PERSON_IS_MEMBER + """
             THEN 1 ELSE 0 END AS is_member
              FROM person p
             WHERE p.id IN (<ids>) AND (p.kreds_id = :kreds) IS TRUE
            """)
    List<FoundRow> membersAmong(UUID kreds, LocalDate day, @BindList("ids") Collection<UUID> ids);
}
