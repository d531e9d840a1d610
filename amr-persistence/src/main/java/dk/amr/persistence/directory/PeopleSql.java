package dk.amr.persistence.directory;

import dk.amr.persistence.BindRow;
import dk.amr.persistence.OnTheDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface PeopleSql {

    // each word is sought from its beginning, among the person's own words and those of the workplaces
    String MATCH = """
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

    String FOUND = "SELECT p.id, CASE WHEN " + OnTheDay.PERSON_IS_MEMBER + " THEN 1 ELSE 0 END AS is_member\n";

    // the index is read in its own order, either way round, so that every page is as quick as the first
    @SqlQuery(FOUND + " FROM person p\n" + MATCH + """
               AND (p.sort_key, p.id) <later> (:sortKey, :id)
             ORDER BY p.sort_key <direction>, p.id <direction>
             LIMIT :limit
            """)
    List<FoundRow> byName(
            @Define String later,
            @Define String direction,
            @BindRow PeopleFilter filter,
            @BindRow PeoplePlaceRow place,
            int limit);

    // those who hold a mandate are few beside all members, so it is begun with them
    @SqlQuery(FOUND + """
              FROM (SELECT m.person_id, MIN(<key>) AS place_key
                    <holding> AND m.kreds_id = :kreds
                     GROUP BY m.person_id) held
              CROSS JOIN person p
            """ + MATCH + """
               AND p.id = held.person_id
               AND (CAST(:placeKey AS TEXT) IS NULL OR held.place_key <later> :placeKey
                    OR (held.place_key = :placeKey AND (p.sort_key, p.id) > (:sortKey, :id)))
             ORDER BY held.place_key <direction>, p.sort_key, p.id
             LIMIT :limit
            """)
    List<FoundRow> byMandate(
            @Define String key,
            @Define String holding,
            @Define String later,
            @Define String direction,
            @BindRow PeopleFilter filter,
            @BindRow PeoplePlaceRow place,
            int limit);

    @SqlQuery(FOUND + " FROM person p\n" + MATCH + """
               AND (p.sort_key, p.id) > (:sortKey, :id)
               AND NOT EXISTS (SELECT 1 <holding> AND m.person_id = p.id)
             ORDER BY p.sort_key, p.id
             LIMIT :limit
            """)
    List<FoundRow> withoutMandate(
            @Define String holding, @BindRow PeopleFilter filter, @BindRow PeoplePlaceRow place, int limit);

    @SqlQuery("""
            SELECT (SELECT MIN(<key>) <holding> AND m.person_id = p.id) AS place_key, p.sort_key, p.id
              FROM person p
             WHERE p.kreds_id = :kreds AND p.id = :id
            """)
    Optional<PeoplePlaceRow> placeByMandate(
            @Define String key, @Define String holding, UUID kreds, UUID id, LocalDate day);

    @SqlQuery("""
            SELECT NULL AS place_key, sort_key, id
              FROM person
             WHERE kreds_id = :kreds AND id = :id
            """)
    Optional<PeoplePlaceRow> placeByName(UUID kreds, UUID id);

    @SqlQuery("SELECT COUNT(*) FROM (SELECT p.id FROM person p\n" + MATCH + "LIMIT :limit) counted")
    int count(@BindRow PeopleFilter filter, int limit);

    @SqlQuery("SELECT p.id, CASE WHEN " + OnTheDay.PERSON_IS_MEMBER + """
             THEN 1 ELSE 0 END AS is_member
              FROM person p
             WHERE p.id IN (<ids>) AND (p.kreds_id = :kreds) IS TRUE
            """)
    List<FoundRow> membersAmong(UUID kreds, LocalDate day, @BindList("ids") Collection<UUID> ids);
}
