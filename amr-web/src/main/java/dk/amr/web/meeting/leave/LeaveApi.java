package dk.amr.web.meeting.leave;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.ListLeave;
import dk.amr.domain.meeting.leave.RecordLeave;
import dk.amr.domain.meeting.leave.RequestLeave;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import dk.amr.web.meeting.MeetingAddress;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** /api/v1/meetings/{meeting}/leave */
final class LeaveApi implements Routes {

    private static final String ADDRESS = Router.API + "/meetings/{meeting}/leave";

    /** Who needs how many hours with travel; {@code contactsLeader} only with the person's consent. */
    record WishBody(
            @Nullable String person,
            @Nullable BigDecimal hours,
            @Nullable Boolean contactsLeader) {

        @Override
        public String toString() {
            return "WishBody";
        }
    }

    /** What came of it; {@code hours} where they are others than those that are known. */
    record OutcomeBody(
            @Nullable String person,
            @Nullable String outcome,
            @Nullable BigDecimal hours) {

        @Override
        public String toString() {
            return "OutcomeBody";
        }
    }

    private final ListLeave listLeave;
    private final RequestLeave requestLeave;
    private final RecordLeave recordLeave;

    LeaveApi(ListLeave listLeave, RequestLeave requestLeave, RecordLeave recordLeave) {
        this.listLeave = listLeave;
        this.requestLeave = requestLeave;
        this.recordLeave = recordLeave;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LIST_LEAVE, this::list);
        router.post(ADDRESS, UseCase.REQUEST_LEAVE, this::request);
        router.post(ADDRESS + "/outcome", UseCase.RECORD_LEAVE, this::record);
    }

    private Response list(Request request) {
        return Response.json(
                ListView.all(listLeave.list(request.caller(), MeetingAddress.of(request)), LeaveLineView::of));
    }

    private Response request(Request request) {
        WishBody body = request.body(WishBody.class);
        requestLeave.request(
                request.caller(),
                new RequestLeave.Request(
                        MeetingAddress.of(request),
                        Body.need("person", body.person()),
                        time(Body.need("hours", body.hours())),
                        Boolean.TRUE.equals(body.contactsLeader())));
        return Response.noContent();
    }

    private Response record(Request request) {
        OutcomeBody body = request.body(OutcomeBody.class);
        recordLeave.record(
                request.caller(),
                new RecordLeave.Request(
                        MeetingAddress.of(request),
                        Body.need("person", body.person()),
                        LeaveState.outcome(Body.need("outcome", body.outcome())),
                        Optional.ofNullable(body.hours()).map(LeaveApi::time).orElse(null)));
        return Response.noContent();
    }

    /** As it was written: a plain text of 1e999999999 would fill the memory. */
    private static TimeOff time(BigDecimal hours) {
        return TimeOff.ofHours(hours.toString());
    }
}
