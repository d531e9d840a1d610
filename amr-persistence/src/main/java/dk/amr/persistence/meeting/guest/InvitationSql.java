package dk.amr.persistence.meeting.guest;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface InvitationSql {

    @SqlQuery("""
            SELECT id, kreds_id, meeting_id, person_id, invited_on, sequence, message_id, reply, reply_reason, reply_on,
                   reply_channel, withdrawn_on, reminded_for, is_asked_to_evaluate, before_start, before_end,
                   before_place, before_answered, version
              FROM meeting_invitation
             WHERE id = :id AND kreds_id = :kreds
            """)
    Optional<InvitationRow> find(UUID kreds, UUID id);

    @SqlQuery("""
            SELECT id, kreds_id, meeting_id, person_id, invited_on, sequence, message_id, reply, reply_reason, reply_on,
                   reply_channel, withdrawn_on, reminded_for, is_asked_to_evaluate, before_start, before_end,
                   before_place, before_answered, version
              FROM meeting_invitation
             WHERE meeting_id IN (<meetings>) AND (kreds_id = :kreds) IS TRUE
             ORDER BY meeting_id, person_id
            """)
    List<InvitationRow> ofMeetings(UUID kreds, @BindList("meetings") Collection<UUID> meetings);

    @SqlQuery("""
            SELECT id, kreds_id, meeting_id, person_id, invited_on, sequence, message_id, reply, reply_reason, reply_on,
                   reply_channel, withdrawn_on, reminded_for, is_asked_to_evaluate, before_start, before_end,
                   before_place, before_answered, version
              FROM meeting_invitation
             WHERE person_id = :person AND (kreds_id = :kreds) IS TRUE
             ORDER BY invited_on, id
            """)
    List<InvitationRow> ofPerson(UUID kreds, UUID person);

    @SqlBatch("""
            INSERT INTO meeting_invitation (id, kreds_id, meeting_id, person_id, invited_on, sequence, message_id,
                                            reply, reply_reason, reply_on, reply_channel, withdrawn_on, reminded_for,
                                            is_asked_to_evaluate, before_start, before_end, before_place,
                                            before_answered, version)
            VALUES (:id, :kredsId, :meetingId, :personId, :invitedOn, :sequence, :messageId,
                    :reply, :replyReason, :replyOn, :replyChannel, :withdrawnOn, :remindedFor, :isAskedToEvaluate,
                    :beforeStart, :beforeEnd, :beforePlace, :beforeAnswered, 1)
            """)
    @BatchChunkSize(1000)
    void insert(@BindRow Collection<InvitationRow> rows);

    @SqlBatch("""
            UPDATE meeting_invitation
               SET invited_on = :invitedOn, sequence = :sequence, message_id = :messageId, reply = :reply,
                   reply_reason = :replyReason, reply_on = :replyOn, reply_channel = :replyChannel,
                   withdrawn_on = :withdrawnOn, reminded_for = :remindedFor,
                   is_asked_to_evaluate = :isAskedToEvaluate, before_start = :beforeStart, before_end = :beforeEnd,
                   before_place = :beforePlace, before_answered = :beforeAnswered, version = version + 1
             WHERE id = :id AND version = :version
            """)
    @BatchChunkSize(1000)
    int[] update(@BindRow Collection<InvitationRow> rows);
}
