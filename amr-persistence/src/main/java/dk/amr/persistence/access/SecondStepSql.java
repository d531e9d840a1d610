package dk.amr.persistence.access;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SecondStepSql {

    @SqlQuery("""
            SELECT account_id, app, is_on, last_step
              FROM second_step
             WHERE account_id = :account
            """)
    Optional<SecondStepRow> find(UUID account);

    @SqlUpdate("""
            INSERT INTO second_step (account_id, app, is_on, last_step)
            VALUES (:accountId, :app, :isOn, :lastStep)
            """)
    void insert(@BindRow SecondStepRow row);

    @SqlUpdate("""
            UPDATE second_step
               SET is_on = TRUE
             WHERE account_id = :account
            """)
    void turnOn(UUID account);

    // PostgreSQL asks the condition again once a transaction that used the same code has ended
    @SqlUpdate("""
            UPDATE second_step
               SET last_step = :step
             WHERE account_id = :account AND app = :app AND last_step < :step
            """)
    int use(UUID account, UUID app, long step);

    @SqlUpdate("""
            DELETE FROM second_step
             WHERE account_id = :account
            """)
    int remove(UUID account);

    @SqlBatch("""
            INSERT INTO recovery_code (account_id, fingerprint)
            VALUES (:account, :fingerprint)
            """)
    void addRecoveryCodes(UUID account, @Bind("fingerprint") Collection<String> fingerprints);

    @SqlUpdate("""
            DELETE FROM recovery_code
             WHERE account_id = :account AND fingerprint = :fingerprint
            """)
    int useRecoveryCode(UUID account, String fingerprint);

    @SqlQuery("""
            SELECT COUNT(*)
              FROM recovery_code
             WHERE account_id = :account
            """)
    int recoveryCodesLeft(UUID account);

    @SqlUpdate("""
            DELETE FROM recovery_code
             WHERE account_id = :account
            """)
    void removeRecoveryCodes(UUID account);
}
