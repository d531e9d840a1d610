package dk.amr.persistence.meeting.guest;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Broken;
import dk.amr.persistence.SqlObjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

final class JdbiAttendanceRepository implements AttendanceRepository {

    private static final Broken BROKEN = Broken.constraint("meeting_attendance_pkey", ChangedMeanwhile::new)
            .or("failed: meeting_attendance_meeting_id", ChangedMeanwhile::new);

    private final AttendanceSql sql;
    private final Transactions transactions;

    @Inject
    JdbiAttendanceRepository(Jdbi jdbi, Transactions transactions) {
        this.sql = SqlObjects.of(jdbi, AttendanceSql.class);
        this.transactions = transactions;
    }

    @Override
    public List<Attendance> ofMeetings(KredsId kreds, Collection<MeetingId> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : toDomain(sql.ofMeetings(
                        kreds.value(), meetings.stream().map(MeetingId::value).toList()));
    }

    @Override
    public List<Attendance> ofPerson(KredsId kreds, PersonId person) {
        return toDomain(sql.ofPerson(kreds.value(), person.value()));
    }

    @Override
    public void saveAll(List<Attendance> attendance) {
        Map<Boolean, List<AttendanceRow>> rows = attendance.stream()
                .collect(Collectors.partitioningBy(
                        each -> each.version().isNew(), Collectors.mapping(AttendanceRow::of, Collectors.toList())));
        BROKEN.guard(() -> transactions.inTransaction(() -> {
            update(rows.getOrDefault(false, List.of()));
            sql.insert(rows.getOrDefault(true, List.of()));
            return attendance;
        }));
    }

    private void update(List<AttendanceRow> rows) {
        if (IntStream.of(sql.update(rows)).anyMatch(changed -> changed == 0)) {
            throw new ChangedMeanwhile();
        }
    }

    private static List<Attendance> toDomain(List<AttendanceRow> rows) {
        return rows.stream().map(AttendanceRow::toDomain).toList();
    }
}
