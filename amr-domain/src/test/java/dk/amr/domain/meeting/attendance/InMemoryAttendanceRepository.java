package dk.amr.domain.meeting.attendance;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Attendance in memory. */
public final class InMemoryAttendanceRepository implements AttendanceRepository, Remembering {

    private final Shelf<List<Object>, Attendance> rows = new Shelf<>();

    @Override
    public List<Attendance> ofMeetings(KredsId kreds, Collection<MeetingId> meetings) {
        return rows.all()
                .filter(row -> row.kreds().equals(kreds) && meetings.contains(row.meeting()))
                .sorted(Comparator.comparing(
                                (Attendance row) -> row.meeting().value().toString())
                        .thenComparing(row -> row.person().value().toString()))
                .toList();
    }

    @Override
    public List<Attendance> ofPerson(KredsId kreds, PersonId person) {
        return rows.all()
                .filter(row -> row.kreds().equals(kreds) && row.person().equals(person))
                .sorted(Comparator.comparing(row -> row.meeting().value().toString()))
                .toList();
    }

    @Override
    public void saveAll(List<Attendance> many) {
        many.forEach(row ->
                rows.find(key(row)).map(Attendance::version).orElse(Version.NEW).mustBe(row.version()));
        many.forEach(row -> rows.put(key(row), kept(row, row.version().number() + 1)));
    }

    /** The row as it is kept with that version. */
    public static Attendance kept(Attendance row, int version) {
        return new Attendance(
                row.kreds(),
                row.meeting(),
                row.person(),
                row.presence(),
                row.reason(),
                row.recordedOn(),
                new Version(version));
    }

    private static List<Object> key(Attendance row) {
        return List.of(row.meeting(), row.person());
    }

    @Override
    public Runnable memory() {
        return rows.memory();
    }
}
