package dk.amr.persistence.person;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface PersonSql {

    @SqlQuery("""
            SELECT id, kreds_id, given_name, family_name, name_key, sort_key, like_name, email_name, member_number,
                   email, phone, contact_protected, language, version
              FROM person
             WHERE kreds_id = :kreds AND id = :id
            """)
    Optional<PersonRow> find(UUID kreds, UUID id);

    // IS TRUE keeps SQLite from going through everybody of the kreds instead of looking the ids up
    @SqlQuery("""
            SELECT id, kreds_id, given_name, family_name, name_key, sort_key, like_name, email_name, member_number,
                   email, phone, contact_protected, language, version
              FROM person
             WHERE id IN (<ids>) AND (kreds_id = :kreds) IS TRUE
            """)
    List<PersonRow> findAll(UUID kreds, @BindList("ids") Collection<UUID> ids);

    @SqlQuery("""
            SELECT id, kreds_id, given_name, family_name, name_key, sort_key, like_name, email_name, member_number,
                   email, phone, contact_protected, language, version
              FROM person
             WHERE kreds_id = :kreds AND member_number = :number
            """)
    Optional<PersonRow> withNumber(UUID kreds, String number);

    @SqlQuery("""
            SELECT id, kreds_id, given_name, family_name, name_key, sort_key, like_name, email_name, member_number,
                   email, phone, contact_protected, language, version
              FROM person
             WHERE kreds_id = :kreds AND email = :email
             ORDER BY id
            """)
    List<PersonRow> withEmail(UUID kreds, String email);

    @SqlQuery("""
            SELECT id, kreds_id, given_name, family_name, name_key, sort_key, like_name, email_name, member_number,
                   email, phone, contact_protected, language, version
              FROM person
             WHERE kreds_id = :kreds AND name_key = :key
             ORDER BY id
            """)
    List<PersonRow> named(UUID kreds, String key);

    @SqlBatch("""
            INSERT INTO person (id, kreds_id, given_name, family_name, name_key, sort_key, like_name, email_name,
                                member_number, email, phone, contact_protected, language, version)
            VALUES (:id, :kredsId, :givenName, :familyName, :nameKey, :sortKey, :likeName, :emailName,
                    :memberNumber, :email, :phone, :contactProtected, :language, 1)
            """)
    void insert(@BindRow Collection<PersonRow> rows);

    @SqlUpdate("""
            UPDATE person
               SET given_name = :givenName, family_name = :familyName, name_key = :nameKey, sort_key = :sortKey,
                   like_name = :likeName, email_name = :emailName, member_number = :memberNumber, email = :email,
                   phone = :phone, contact_protected = :contactProtected, language = :language,
                   version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow PersonRow row);

    @SqlUpdate("""
            DELETE FROM person_word
             WHERE person_id = :person
            """)
    void removeWords(UUID person);

    @SqlBatch("""
            INSERT INTO person_word (kreds_id, word, person_id)
            VALUES (:kredsId, :word, :personId)
            """)
    void insertWords(@BindRow Collection<PersonWordRow> rows);
}
