package dk.amr.persistence.meeting.guest;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.evaluation.EvaluationRepository;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.evaluation.Marks;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiEvaluationRepository implements EvaluationRepository {

    private final EvaluationSql sql;
    private final Transactions transactions;

    @Inject
    JdbiEvaluationRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, EvaluationSql.class);
        this.transactions = transactions;
    }

    @Override
    public Map<MeetingId, EvaluationTally> ofMeetings(KredsId kreds, Collection<MeetingId> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : sql
                        .ofMeetings(
                                kreds.value(),
                                meetings.stream().map(MeetingId::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> new MeetingId(row.meetingId()),
                                Collectors.collectingAndThen(Collectors.toList(), VotesRow::toDomain)));
    }

    @Override
    public void count(KredsId kreds, MeetingId meeting, Marks marks) {
        transactions.run(() -> sql.count(VotesRow.of(kreds, meeting, marks)));
    }
}
