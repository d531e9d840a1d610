package dk.amr.persistence.meeting.guest;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AttendanceRow(
        UUID meetingId,
        UUID personId,
        UUID kredsId,
        String presence,
        @Nullable String reason,
        LocalDate recordedOn,
        int version) {

    static AttendanceRow of(Attendance attendance) {
        RegretReason reason = attendance.reason();
        return new AttendanceRow(
                attendance.meeting().value(),
                attendance.person().value(),
                attendance.kreds().value(),
                attendance.presence().name(),
                reason == null ? null : reason.name(),
                attendance.recordedOn(),
                attendance.version().number());
    }

    Attendance toDomain() {
        return new Attendance(
                new KredsId(kredsId),
                new MeetingId(meetingId),
                new PersonId(personId),
                Presence.valueOf(presence),
                reason == null ? null : RegretReason.valueOf(reason),
                recordedOn,
                new Version(version));
    }

    @Override
    public String toString() {
        return "AttendanceRow[" + meetingId + "]";
    }
}
