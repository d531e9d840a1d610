package dk.amr.persistence.access;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AccountSql {

    @SqlQuery("""
            SELECT id, kreds_id, login, called, is_service, is_disabled, last_day, language, password_hash, version
              FROM account
             WHERE id = :id
            """)
    Optional<AccountRow> find(UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, login, called, is_service, is_disabled, last_day, language, password_hash, version
              FROM account
             WHERE login = :login
            """)
    Optional<AccountRow> named(String login);

    @SqlQuery("""
            SELECT id, kreds_id, login, called, is_service, is_disabled, last_day, language, password_hash, version
              FROM account
             WHERE kreds_id = :kreds
             ORDER BY login
            """)
    List<AccountRow> ofKreds(UUID kreds);

    @SqlQuery("""
            SELECT role
              FROM account_role
             WHERE account_id = :account
            """)
    List<String> roles(UUID account);

    @SqlQuery("""
            SELECT account_role.account_id, account_role.role
              FROM account_role
              JOIN account ON account.id = account_role.account_id
             WHERE account.kreds_id = :kreds
            """)
    List<RoleRow> rolesOfKreds(UUID kreds);

    @SqlUpdate("""
            INSERT INTO account (id, kreds_id, login, called, is_service, is_disabled, last_day, language, password_hash,
                                 version)
            VALUES (:id, :kredsId, :login, :called, :isService, :isDisabled, :lastDay, :language, :passwordHash, 1)
            """)
    void insert(@BindRow AccountRow row);

    @SqlUpdate("""
            UPDATE account
               SET login = :login, called = :called, is_disabled = :isDisabled, last_day = :lastDay,
                   language = :language, password_hash = :passwordHash, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow AccountRow row);

    @SqlUpdate("""
            UPDATE account
               SET last_sign_in_at = :at
             WHERE id = :id
            """)
    void signedIn(UUID id, long at);

    @SqlQuery("""
            SELECT id, last_sign_in_at
              FROM account
             WHERE kreds_id = :kreds AND last_sign_in_at IS NOT NULL
            """)
    List<SignInRow> lastSignIns(UUID kreds);

    @SqlUpdate("""
            DELETE FROM account_role
             WHERE account_id = :account
            """)
    void removeRoles(UUID account);

    @SqlBatch("""
            INSERT INTO account_role (account_id, role)
            VALUES (:account, :role)
            """)
    void addRoles(UUID account, @Bind("role") Collection<String> roles);
}
