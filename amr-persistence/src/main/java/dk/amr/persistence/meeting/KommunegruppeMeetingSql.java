package dk.amr.persistence.meeting;

import dk.amr.persistence.BindRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface KommunegruppeMeetingSql {

    @SqlQuery("""
            SELECT id, kreds_id, kommunegruppe_id, starts_at, ends_at, place, agenda, state, since_on, trs, amrs, version
              FROM kommunegruppe_meeting
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<KommunegruppeMeetingRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, kommunegruppe_id, starts_at, ends_at, place, agenda, state, since_on, trs, amrs, version
              FROM kommunegruppe_meeting
             WHERE kommunegruppe_id = :kommunegruppe AND (kreds_id = :kreds) IS TRUE
             ORDER BY starts_at, id
            """)
    List<KommunegruppeMeetingRow> ofKommunegruppe(UUID kreds, UUID kommunegruppe);

    @SqlQuery("""
            SELECT id, kreds_id, kommunegruppe_id, starts_at, ends_at, place, agenda, state, since_on, trs, amrs, version
              FROM kommunegruppe_meeting
             WHERE kreds_id = :kreds AND starts_at >= :from AND starts_at < :until
             ORDER BY starts_at, id
            """)
    List<KommunegruppeMeetingRow> between(UUID kreds, long from, long until);

    // the id first: a meeting that is there already would otherwise stand in its own way at its start
    @SqlUpdate("""
            INSERT INTO kommunegruppe_meeting (id, kreds_id, kommunegruppe_id, starts_at, ends_at, place, agenda, state,
                                               since_on, trs, amrs, version)
            VALUES (:id, :kredsId, :kommunegruppeId, :startsAt, :endsAt, :place, :agenda, :state,
                    :sinceOn, :trs, :amrs, 1)
            ON CONFLICT (id) DO NOTHING
            """)
    int insert(@BindRow KommunegruppeMeetingRow row);

    @SqlUpdate("""
            UPDATE kommunegruppe_meeting
               SET starts_at = :startsAt, ends_at = :endsAt, place = :place, agenda = :agenda, state = :state,
                   since_on = :sinceOn, trs = :trs, amrs = :amrs, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow KommunegruppeMeetingRow row);
}
