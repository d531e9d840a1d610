package dk.amr.persistence.installation;

import dk.amr.persistence.BindRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface EntranceSql {

    @SqlQuery("""
            SELECT a.id, a.login, a.is_disabled, a.last_day, a.password_hash,
                   (SELECT string_agg(r.role, ' ' ORDER BY r.role) FROM account_role r WHERE r.account_id = a.id) AS roles
              FROM account a
             ORDER BY a.login
            """)
    List<Entrances.Entrant> accounts();

    @SqlQuery("""
            SELECT s.account_id, s.app, s.is_on, s.last_step,
                   (SELECT string_agg(c.fingerprint, ' ' ORDER BY c.fingerprint)
                      FROM recovery_code c
                     WHERE c.account_id = s.account_id) AS recovery_codes
              FROM second_step s
            """)
    List<Entrances.Second> secondSteps();

    @SqlUpdate("""
            DELETE FROM recovery_code
             WHERE account_id = :account
            """)
    void removeRecoveryCodes(UUID account);

    @SqlUpdate("""
            DELETE FROM second_step
             WHERE account_id = :account
            """)
    void removeSecondStep(UUID account);

    @SqlUpdate("""
            INSERT INTO second_step (account_id, app, is_on, last_step)
            VALUES (:accountId, :app, :isOn, :lastStep)
            """)
    void addSecondStep(@BindRow Entrances.Second second);

    @SqlBatch("""
            INSERT INTO recovery_code (account_id, fingerprint)
            VALUES (:account, :fingerprint)
            """)
    void addRecoveryCodes(UUID account, @Bind("fingerprint") Collection<String> fingerprints);

    @SqlQuery("""
            SELECT fingerprint, account_id, kind, made_at, ends_at, last_used_at
              FROM access_key
             WHERE kind IN ('TOKEN', 'CALENDAR_FEED')
            """)
    List<Entrances.Key> keys();

    @SqlQuery("""
            SELECT fingerprint
              FROM personal_link
            """)
    List<String> links();

    @SqlQuery("""
            SELECT id, state, attempts, changed_at, cause
              FROM outbox_message
             WHERE state <> 'WAITING'
            """)
    List<Entrances.Sent> sent();

    @SqlQuery("""
            SELECT id
              FROM outbox_message
             WHERE state = 'WAITING'
            """)
    List<UUID> waiting();

    @SqlUpdate("""
            DELETE FROM access_key
            """)
    void removeKeys();

    @SqlUpdate("""
            INSERT INTO access_key (fingerprint, account_id, kind, made_at, ends_at, last_used_at, proved_at)
            VALUES (:fingerprint, :accountId, :kind, :madeAt, :endsAt, :lastUsedAt, :madeAt)
            """)
    void addKey(@BindRow Entrances.Key key);

    @SqlUpdate("""
            UPDATE account
               SET is_disabled = :isDisabled, last_day = :lastDay, password_hash = :passwordHash,
                   version = version + 1
             WHERE id = :id
            """)
    void keep(UUID id, boolean isDisabled, @Nullable LocalDate lastDay, @Nullable String passwordHash);

    @SqlUpdate("""
            DELETE FROM personal_link
             WHERE fingerprint = :fingerprint
            """)
    void removeLink(String fingerprint);

    @SqlUpdate("""
            UPDATE outbox_message
               SET state = :state, attempts = :attempts, next_at = NULL, changed_at = :changedAt, cause = :cause
             WHERE id = :id
            """)
    void settle(@BindRow Entrances.Sent message);
}
