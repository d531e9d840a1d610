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

    // by name the index is read in its own order, either way round, so that every page is as quick as the first
    @SqlQuery("SELECT p.id, CASE WHEN " + OnTheDay.PERSON_IS_MEMBER + " THEN 1 ELSE 0 END AS is_member\n" + MATCHING
            + """
               AND (p.sort_key, p.id) <later> (:sortKey, :id)
             ORDER BY p.sort_key <direction>, p.id <direction>
             LIMIT :limit
            """)
    List<FoundRow> pageByName(
            @BindRow PeopleFilter filter,
            @Define String later,
            @Define String direction,
            @BindRow PeoplePlaceRow place,
            int limit);

    @SqlQuery("SELECT id, is_member\n  FROM (SELECT p.id, p.sort_key, CASE WHEN " + OnTheDay.PERSON_IS_MEMBER
            + " THEN 1 ELSE 0 END AS is_member, <key> AS place_key\n" + MATCHING + """
                   ) found
             WHERE CASE WHEN place_key IS NULL THEN 1 ELSE 0 END > :missing
                OR (CASE WHEN place_key IS NULL THEN 1 ELSE 0 END = :missing
                    AND (COALESCE(place_key, '') <later> :placeKey
                         OR (COALESCE(place_key, '') = :placeKey AND (sort_key, id) > (:sortKey, :id))))
             ORDER BY CASE WHEN place_key IS NULL THEN 1 ELSE 0 END, place_key <direction>, sort_key, id
             LIMIT :limit
            """)
    List<FoundRow> pageBy(
            @Define String key,
            @BindRow PeopleFilter filter,
            @Define String later,
            @Define String direction,
            @BindRow PeoplePlaceRow place,
            int limit);

    @SqlQuery("SELECT COUNT(*) FROM (SELECT p.id\n" + MATCHING + "LIMIT :limit) counted")
    int count(@BindRow PeopleFilter filter, int limit);

    @SqlQuery("""
            SELECT CASE WHEN place_key IS NULL THEN 1 ELSE 0 END AS missing, COALESCE(place_key, '') AS place_key,
                   sort_key, id
              FROM (SELECT p.id, p.sort_key, <key> AS place_key
                      FROM person p
                     WHERE p.kreds_id = :kreds AND p.id = :id) found
            """)
    Optional<PeoplePlaceRow> place(@Define String key, UUID kreds, UUID id, LocalDate day);

    @SqlQuery("SELECT p.id, CASE WHEN " + OnTheDay.PERSON_IS_MEMBER + """
             THEN 1 ELSE 0 END AS is_member
              FROM person p
             WHERE p.id IN (<ids>) AND (p.kreds_id = :kreds) IS TRUE
            """)
    List<FoundRow> membersAmong(UUID kreds, LocalDate day, @BindList("ids") Collection<UUID> ids);
}
