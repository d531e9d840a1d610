package dk.amr.web.network;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.sending.LeaveNetwork;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** /api/v1/participations/{participation}/leave */
final class ParticipationApi implements Routes {

    /** The last day in the network. */
    record LeaveBody(@Nullable LocalDate lastDay) {}

    private final LeaveNetwork leaveNetwork;

    ParticipationApi(LeaveNetwork leaveNetwork) {
        this.leaveNetwork = leaveNetwork;
    }

    @Override
    public void define(Router router) {
        router.post(Router.API + "/participations/{participation}/leave", UseCase.LEAVE_NETWORK, this::leave);
    }

    private Response leave(Request request) {
        LeaveBody body = request.body(LeaveBody.class);
        leaveNetwork.leave(
                request.caller(),
                new LeaveNetwork.Request(
                        request.id("participation", ParticipationId::parse),
                        Body.need("lastDay", body.lastDay()),
                        request.ifMatch()));
        return Response.noContent();
    }
}
