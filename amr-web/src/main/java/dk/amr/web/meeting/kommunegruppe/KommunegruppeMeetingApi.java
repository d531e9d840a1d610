package dk.amr.web.meeting.kommunegruppe;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.kommunegruppe.CancelKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import dk.amr.domain.meeting.kommunegruppe.PlanKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import dk.amr.web.meeting.TimeBody;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** /api/v1/kommunegruppe-meetings */
final class KommunegruppeMeetingApi implements Routes {

    private static final String ADDRESS = Router.API + "/kommunegruppe-meetings";

    /** A kommunegruppemøde as a script plans it; {@code agenda} is one point a line. */
    record PlanBody(
            @Nullable String kommunegruppe,
            @Nullable TimeBody time,
            @Nullable String place,
            @Nullable String agenda) {

        PlanKommunegruppeMeeting.Request toRequest() {
            return new PlanKommunegruppeMeeting.Request(
                    Body.need("kommunegruppe", kommunegruppe),
                    Body.need("time", time).slot(),
                    new Place(place == null ? "" : place),
                    new Note(agenda == null ? "" : agenda));
        }
    }

    /** How many came; both left out where nobody counted. */
    record HoldBody(@Nullable Integer trs, @Nullable Integer amrs) {}

    /** What a new one is known by. */
    record NewView(UUID id) {}

    private final PlanKommunegruppeMeeting plan;
    private final HoldKommunegruppeMeeting hold;
    private final CancelKommunegruppeMeeting cancel;
    private final ListKommunegruppeMeetings list;

    KommunegruppeMeetingApi(
            PlanKommunegruppeMeeting plan,
            HoldKommunegruppeMeeting hold,
            CancelKommunegruppeMeeting cancel,
            ListKommunegruppeMeetings list) {
        this.plan = plan;
        this.hold = hold;
        this.cancel = cancel;
        this.list = list;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LIST_KOMMUNEGRUPPE_MEETINGS, this::list);
        router.post(ADDRESS, UseCase.PLAN_KOMMUNEGRUPPE_MEETING, this::plan);
        router.post(ADDRESS + "/{meeting}/hold", UseCase.HOLD_KOMMUNEGRUPPE_MEETING, this::hold);
        router.post(ADDRESS + "/{meeting}/cancel", UseCase.CANCEL_KOMMUNEGRUPPE_MEETING, this::cancel);
    }

    private Response list(Request request) {
        return Response.json(ListView.all(
                list.list(
                        request.caller(),
                        new ListKommunegruppeMeetings.Request(
                                request.year("year"),
                                request.query("kommunegruppe").orElse(null))),
                KommunegruppeMeetingView::of));
    }

    private Response plan(Request request) {
        KommunegruppeMeeting meeting =
                plan.plan(request.caller(), request.body(PlanBody.class).toRequest());
        return Response.created(
                ADDRESS + "/" + meeting.id().value(), new NewView(meeting.id().value()));
    }

    private Response hold(Request request) {
        HoldBody body = request.body(HoldBody.class);
        Turnout turnout = body.trs() == null && body.amrs() == null
                ? null
                : new Turnout(Body.need("trs", body.trs()), Body.need("amrs", body.amrs()));
        hold.hold(request.caller(), new HoldKommunegruppeMeeting.Request(id(request), turnout, request.ifMatch()));
        return Response.noContent();
    }

    private Response cancel(Request request) {
        cancel.cancel(request.caller(), new CancelKommunegruppeMeeting.Request(id(request), request.ifMatch()));
        return Response.noContent();
    }

    private static String id(Request request) {
        return request.id("meeting", KommunegruppeMeetingId::parse).value().toString();
    }
}
