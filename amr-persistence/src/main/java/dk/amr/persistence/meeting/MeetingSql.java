package dk.amr.persistence.meeting;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface MeetingSql {

    @SqlQuery("""
            SELECT id, kreds_id, network_id, kommunegruppe_meeting_id, precedence_reason, starts_at, ends_at, place,
                   co_facilitator_id, status, since_on, cancel_reason, next_steps, version
              FROM network_meeting
             WHERE id IN (<ids>) AND (kreds_id = :kreds) IS TRUE
            """)
    List<MeetingRow> findAll(UUID kreds, @BindList("ids") Collection<UUID> ids);

    @SqlQuery("""
            SELECT id, kreds_id, network_id, kommunegruppe_meeting_id, precedence_reason, starts_at, ends_at, place,
                   co_facilitator_id, status, since_on, cancel_reason, next_steps, version
              FROM network_meeting
             WHERE network_id = :network AND (kreds_id = :kreds) IS TRUE
             ORDER BY starts_at, id
            """)
    List<MeetingRow> ofNetwork(UUID kreds, UUID network);

    @SqlQuery("""
            SELECT id, kreds_id, network_id, kommunegruppe_meeting_id, precedence_reason, starts_at, ends_at, place,
                   co_facilitator_id, status, since_on, cancel_reason, next_steps, version
              FROM network_meeting
             WHERE kreds_id = :kreds AND starts_at >= :from AND starts_at < :until
             ORDER BY starts_at, id
            """)
    List<MeetingRow> between(UUID kreds, long from, long until);

    @SqlQuery("""
            SELECT id, network_id, kommunegruppe_meeting_id, precedence_reason, starts_at, ends_at, co_facilitator_id,
                   status, since_on, cancel_reason
              FROM network_meeting
             WHERE kreds_id = :kreds AND starts_at >= :from AND starts_at < :until
             ORDER BY starts_at, id
            """)
    List<MeetingOutlineRow> outlinesBetween(UUID kreds, long from, long until);

    @SqlQuery("""
            SELECT meeting_id, position, kreds_id, kind, minutes, title, theme_title, theme_area, theme_level,
                   theme_presenter, theme_questions
              FROM meeting_agenda_item
             WHERE meeting_id IN (<meetings>)
             ORDER BY meeting_id, position
            """)
    List<AgendaItemRow> agendas(@BindList("meetings") Collection<UUID> meetings);

    // it changes nothing, but whoever comes second waits here until the first one's transaction ends
    @SqlUpdate("""
            UPDATE network_meeting
               SET version = version
             WHERE id = :id AND kreds_id = :kreds
            """)
    void takeTurn(UUID kreds, UUID id);

    // the id first: a meeting that is there already would otherwise stand in its own way at its start
    @SqlUpdate("""
            INSERT INTO network_meeting (id, kreds_id, network_id, kommunegruppe_meeting_id, precedence_reason,
                                         starts_at, ends_at, place, co_facilitator_id, status, since_on,
                                         cancel_reason, next_steps, version)
            VALUES (:id, :kredsId, :networkId, :kommunegruppeMeetingId, :precedenceReason, :startsAt, :endsAt, :place,
                    :coFacilitatorId, :status, :sinceOn, :cancelReason, :nextSteps, 1)
            ON CONFLICT (id) DO NOTHING
            """)
    int insert(@BindRow MeetingRow row);

    @SqlUpdate("""
            UPDATE network_meeting
               SET kommunegruppe_meeting_id = :kommunegruppeMeetingId, precedence_reason = :precedenceReason,
                   starts_at = :startsAt, ends_at = :endsAt, place = :place, co_facilitator_id = :coFacilitatorId,
                   status = :status, since_on = :sinceOn, cancel_reason = :cancelReason, next_steps = :nextSteps,
                   version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(@BindRow MeetingRow row);

    @SqlUpdate("""
            DELETE FROM meeting_agenda_item
             WHERE meeting_id = :meeting
            """)
    void removeAgenda(UUID meeting);

    @SqlBatch("""
            INSERT INTO meeting_agenda_item (meeting_id, position, kreds_id, kind, minutes, title, theme_title,
                                             theme_area, theme_level, theme_presenter, theme_questions)
            VALUES (:meetingId, :position, :kredsId, :kind, :minutes, :title, :themeTitle,
                    :themeArea, :themeLevel, :themePresenter, :themeQuestions)
            """)
    void insertAgenda(@BindRow Collection<AgendaItemRow> rows);
}
