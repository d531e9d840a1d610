package dk.amr.persistence.meeting;

import com.google.inject.Inject;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingRepository;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetsThenAlready;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class JdbiKommunegruppeMeetingRepository implements KommunegruppeMeetingRepository {

    private static final Broken BROKEN = Broken.constraint(
                    "kommunegruppe_meets_once", KommunegruppeMeetsThenAlready::new)
            .or("failed: kommunegruppe_meeting_kommunegruppe_id", KommunegruppeMeetsThenAlready::new);

    private final KommunegruppeMeetingSql sql;
    private final Transactions transactions;

    @Inject
    JdbiKommunegruppeMeetingRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, KommunegruppeMeetingSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<KommunegruppeMeeting> find(KredsId kreds, KommunegruppeMeetingId id) {
        return sql.find(kreds.value(), id.value()).map(KommunegruppeMeetingRow::toDomain);
    }

    @Override
    public List<KommunegruppeMeeting> ofKommunegruppe(KredsId kreds, KommunegruppeId kommunegruppe) {
        return toDomain(sql.ofKommunegruppe(kreds.value(), kommunegruppe.value()));
    }

    @Override
    public List<KommunegruppeMeeting> between(KredsId kreds, Instant from, Instant until) {
        return toDomain(sql.between(kreds.value(), from.toEpochMilli(), until.toEpochMilli()));
    }

    @Override
    public void save(KommunegruppeMeeting meeting) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(meeting, KommunegruppeMeetingRow.of(meeting));
            return meeting;
        }));
    }

    private void write(KommunegruppeMeeting meeting, KommunegruppeMeetingRow row) {
        if ((meeting.version().isNew() ? sql.insert(row) : sql.update(row)) == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private static List<KommunegruppeMeeting> toDomain(List<KommunegruppeMeetingRow> rows) {
        return rows.stream().map(KommunegruppeMeetingRow::toDomain).toList();
    }
}
