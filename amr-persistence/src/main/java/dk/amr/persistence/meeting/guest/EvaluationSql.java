package dk.amr.persistence.meeting.guest;

import dk.amr.persistence.BindRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface EvaluationSql {

    @SqlQuery("""
            SELECT meeting_id, kreds_id, dimension, mark, votes
              FROM meeting_evaluation
             WHERE meeting_id IN (<meetings>) AND kreds_id = :kreds
             ORDER BY meeting_id, dimension, mark
            """)
    List<VotesRow> ofMeetings(UUID kreds, @BindList("meetings") Collection<UUID> meetings);

    @SqlBatch("""
            INSERT INTO meeting_evaluation (meeting_id, kreds_id, dimension, mark, votes)
            VALUES (:meetingId, :kredsId, :dimension, :mark, :votes)
            ON CONFLICT (meeting_id, kreds_id, dimension, mark)
            DO UPDATE SET votes = meeting_evaluation.votes + excluded.votes
            """)
    void count(@BindRow Collection<VotesRow> rows);
}
