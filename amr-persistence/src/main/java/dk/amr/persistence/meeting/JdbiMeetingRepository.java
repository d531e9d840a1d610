package dk.amr.persistence.meeting;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingOutline;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.NetworkMeetsThenAlready;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

final class JdbiMeetingRepository implements MeetingRepository {

    private static final Broken BROKEN = Broken.constraint("network_meets_once", NetworkMeetsThenAlready::new)
            .or("failed: network_meeting_network_id", NetworkMeetsThenAlready::new);

    private final MeetingSql sql;
    private final Transactions transactions;

    @Inject
    JdbiMeetingRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, MeetingSql.class);
        this.transactions = transactions;
    }

    @Override
    public Optional<NetworkMeeting> find(KredsId kreds, MeetingId id) {
        return findAll(kreds, List.of(id)).stream().findFirst();
    }

    @Override
    public List<NetworkMeeting> findAll(KredsId kreds, Collection<MeetingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : toDomain(sql.findAll(
                        kreds.value(), ids.stream().map(MeetingId::value).toList()));
    }

    @Override
    public List<NetworkMeeting> ofNetwork(KredsId kreds, NetworkId network) {
        return toDomain(sql.ofNetwork(kreds.value(), network.value()));
    }

    @Override
    public List<NetworkMeeting> between(KredsId kreds, Instant from, Instant until) {
        return toDomain(sql.between(kreds.value(), from.toEpochMilli(), until.toEpochMilli()));
    }

    @Override
    public List<MeetingOutline> outlinesBetween(KredsId kreds, Instant from, Instant until) {
        return sql.outlinesBetween(kreds.value(), from.toEpochMilli(), until.toEpochMilli()).stream()
                .map(MeetingOutlineRow::toDomain)
                .toList();
    }

    @Override
    public void awaitTurn(KredsId kreds, MeetingId id) {
        transactions.run(() -> sql.takeTurn(kreds.value(), id.value()));
    }

    @Override
    public void save(NetworkMeeting meeting) {
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            write(meeting, MeetingRow.of(meeting));
            return meeting;
        }));
    }

    private void write(NetworkMeeting meeting, MeetingRow row) {
        if ((meeting.version().isNew() ? sql.insert(row) : sql.update(row)) == 0) {
            throw new ChangedMeanwhile();
        }
        sql.removeAgenda(row.id());
        sql.insertAgenda(AgendaItemRow.of(meeting));
    }

    private List<NetworkMeeting> toDomain(List<MeetingRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<AgendaItemRow>> agendas = sql
                .agendas(rows.stream().map(MeetingRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(AgendaItemRow::meetingId));
        return rows.stream()
                .map(row -> row.toDomain(agendas.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
