package dk.amr.web.statement;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.statement.AttendanceStatement;
import dk.amr.domain.meeting.statement.StatementPress;
import dk.amr.domain.meeting.statement.WriteAttendanceStatement;
import dk.amr.domain.person.PersonId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;

/** /personer/{person}/deltagelse.pdf and /api/v1/people/{person}/attendance */
final class StatementRoutes implements Routes {

    private final WriteAttendanceStatement writeAttendanceStatement;
    private final StatementPress press;

    StatementRoutes(WriteAttendanceStatement writeAttendanceStatement, StatementPress press) {
        this.writeAttendanceStatement = writeAttendanceStatement;
        this.press = press;
    }

    @Override
    public void define(Router router) {
        router.get("/personer/{person}/deltagelse.pdf", UseCase.WRITE_ATTENDANCE_STATEMENT, this::paper);
        router.get(Router.API + "/people/{person}/attendance", UseCase.WRITE_ATTENDANCE_STATEMENT, this::figures);
    }

    /** The file's name tells of nobody. */
    private Response paper(Request request) {
        return Response.bytes("application/pdf", press.press(written(request), request.language()))
                .withHeader("Content-Disposition", "attachment; filename=\"deltagelse.pdf\"");
    }

    private Response figures(Request request) {
        return Response.json(StatementView.from(written(request)));
    }

    private AttendanceStatement written(Request request) {
        String person = request.id("person", PersonId::parse).value().toString();
        return writeAttendanceStatement.write(request.caller(), person);
    }
}
