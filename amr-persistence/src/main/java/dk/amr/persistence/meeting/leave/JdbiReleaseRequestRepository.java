package dk.amr.persistence.meeting.leave;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.leave.ReleaseRequest;
import dk.amr.domain.meeting.leave.ReleaseRequestId;
import dk.amr.domain.meeting.leave.ReleaseRequestRepository;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiReleaseRequestRepository implements ReleaseRequestRepository {

    private static final Broken BROKEN = Broken.newAgain("release_request")
            .or("release_request_once", ChangedMeanwhile::new)
            .or("failed: release_request_meeting_id", ChangedMeanwhile::new);

    private final ReleaseRequestSql sql;
    private final Transactions transactions;

    @Inject
    JdbiReleaseRequestRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, ReleaseRequestSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<ReleaseRequest> find(KredsId kreds, ReleaseRequestId id) {
        return sql.find(kreds.value(), id.value()).map(ReleaseRequestRow::toDomain);
    }

    @Override
    public List<ReleaseRequest> ofMeetings(KredsId kreds, Collection<MeetingId> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : toDomain(sql.ofMeetings(
                        kreds.value(), meetings.stream().map(MeetingId::value).toList()));
    }

    @Override
    public List<ReleaseRequest> ofPerson(KredsId kreds, PersonId person) {
        return toDomain(sql.ofPerson(kreds.value(), person.value()));
    }

    private static List<ReleaseRequest> toDomain(List<ReleaseRequestRow> rows) {
        return rows.stream().map(ReleaseRequestRow::toDomain).toList();
    }

    @Override
    public void save(ReleaseRequest request) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(request, ReleaseRequestRow.of(request));
            return request;
        }));
    }

    private void write(ReleaseRequest request, ReleaseRequestRow row) {
        if (request.version().isNew()) {
            sql.insert(row);
        } else if (sql.update(row) == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
