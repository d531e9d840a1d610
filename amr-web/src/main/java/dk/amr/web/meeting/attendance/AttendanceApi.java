package dk.amr.web.meeting.attendance;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.meeting.MeetingAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** /api/v1/meetings/{meeting}/attendance */
final class AttendanceApi implements Routes {

    /** Who came; {@code reason} why it need not matter that the kommunegruppemøde was not held. */
    record AttendanceBody(
            @Nullable List<RowBody> rows, @Nullable String reason) {}

    /** One person; {@code version} is that of the row the change is made from, 0 for one that is not recorded yet. */
    record RowBody(
            @Nullable String person,
            @Nullable String presence,
            @Nullable String reason,
            @Nullable Boolean acknowledgesAloud,
            @Nullable Integer version) {

        RecordAttendance.Entry toEntry() {
            return new RecordAttendance.Entry(
                    Body.need("person", person),
                    Presence.of(Body.need("presence", presence)),
                    reason == null ? null : RegretReason.of(reason),
                    Boolean.TRUE.equals(acknowledgesAloud),
                    new Version(Body.need("version", version)));
        }

        @Override
        public String toString() {
            return "RowBody";
        }
    }

    private final RecordAttendance recordAttendance;

    AttendanceApi(RecordAttendance recordAttendance) {
        this.recordAttendance = recordAttendance;
    }

    @Override
    public void define(Router router) {
        router.post(Router.API + "/meetings/{meeting}/attendance", UseCase.RECORD_ATTENDANCE, this::record);
    }

    private Response record(Request request) {
        AttendanceBody body = request.body(AttendanceBody.class);
        recordAttendance.record(
                request.caller(),
                new RecordAttendance.Request(
                        MeetingAddress.of(request),
                        Body.need("rows", body.rows()).stream()
                                .map(RowBody::toEntry)
                                .toList(),
                        new Note(body.reason() == null ? "" : body.reason())));
        return Response.noContent();
    }
}
