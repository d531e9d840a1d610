package dk.amr.web.meeting.planning;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.attendance.CloseMeeting;
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.meeting.planning.CancelMeeting;
import dk.amr.domain.meeting.planning.PlanMeeting;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.meeting.planning.ReviseMeeting;
import dk.amr.domain.network.NamedColleague;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.meeting.AdviceView;
import dk.amr.web.meeting.MeetingAddress;
import dk.amr.web.meeting.TimeBody;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Planning by scripts: POST to /api/v1/meetings, PUT to /api/v1/meetings/{meeting}, reschedule, cancel and close */
final class PlanningApi implements Routes {

    private static final String ADDRESS = Router.API + "/meetings";
    private static final int USUAL_MINUTES = 120;
    private static final String ONE = ADDRESS + "/{meeting}";

    /** What a meeting is to be like; what is left out is empty afterwards, but for the kommunegruppemøde. */
    record ReviseBody(
            @Nullable String place,
            @Nullable String coFacilitator,
            @Nullable String after,
            @Nullable String reason,
            @Nullable AgendaBody agenda) {}

    /** Where to. */
    record RescheduleBody(
            @Nullable TimeBody time,
            @Nullable String after,
            @Nullable String reason) {}

    /** Why not. */
    record CancelBody(@Nullable String reason) {}

    /** What was agreed, without persons. */
    record CloseBody(@Nullable String nextSteps) {}

    /** A new meeting, and what there is to say about it. */
    record PlannedView(UUID id, List<AdviceView> advice) {
        PlannedView {
            advice = List.copyOf(advice);
        }
    }

    /** How many were told. */
    record ToldView(int told) {}

    private final PlanMeeting planMeeting;
    private final ReviseMeeting reviseMeeting;
    private final RescheduleMeeting rescheduleMeeting;
    private final CancelMeeting cancelMeeting;
    private final CloseMeeting closeMeeting;

    PlanningApi(
            PlanMeeting planMeeting,
            ReviseMeeting reviseMeeting,
            RescheduleMeeting rescheduleMeeting,
            CancelMeeting cancelMeeting,
            CloseMeeting closeMeeting) {
        this.planMeeting = planMeeting;
        this.reviseMeeting = reviseMeeting;
        this.rescheduleMeeting = rescheduleMeeting;
        this.cancelMeeting = cancelMeeting;
        this.closeMeeting = closeMeeting;
    }

    @Override
    public void define(Router router) {
        router.post(ADDRESS, UseCase.PLAN_MEETING, this::plan);
        router.put(ONE, UseCase.REVISE_MEETING, this::revise);
        router.post(ONE + "/reschedule", UseCase.RESCHEDULE_MEETING, this::reschedule);
        router.post(ONE + "/cancel", UseCase.CANCEL_MEETING, this::cancel);
        router.post(ONE + "/close", UseCase.CLOSE_MEETING, this::close);
    }

    private Response plan(Request request) {
        PlanMeeting.Planned planned = planMeeting.plan(
                request.caller(), request.body(PlanMeetingBody.class).toRequest());
        UUID id = planned.meeting().id().value();
        return Response.created(
                ADDRESS + "/" + id, new PlannedView(id, AdviceView.all(planned.advice(), request.language())));
    }

    private Response revise(Request request) {
        ReviseBody body = request.body(ReviseBody.class);
        List<Advice> advice = reviseMeeting.revise(
                request.caller(),
                new ReviseMeeting.Request(
                        MeetingAddress.of(request),
                        new Place(orEmpty(body.place())),
                        body.agenda() == null ? Agenda.empty() : body.agenda().toAgenda(USUAL_MINUTES),
                        body.coFacilitator() == null ? null : NamedColleague.of(body.coFacilitator()),
                        body.after(),
                        new Note(orEmpty(body.reason())),
                        request.ifMatch()));
        return Response.json(AdviceView.several(advice, request.language()));
    }

    private Response reschedule(Request request) {
        RescheduleBody body = request.body(RescheduleBody.class);
        List<Advice> advice = rescheduleMeeting.reschedule(
                request.caller(),
                new RescheduleMeeting.Request(
                        MeetingAddress.of(request),
                        Body.need("time", body.time()).slot(),
                        body.after(),
                        new Note(orEmpty(body.reason())),
                        request.ifMatch()));
        return Response.json(AdviceView.several(advice, request.language()));
    }

    private Response cancel(Request request) {
        CancelBody body = request.body(CancelBody.class);
        int told = cancelMeeting.cancel(
                request.caller(),
                new CancelMeeting.Request(
                        MeetingAddress.of(request),
                        CancelReason.of(Body.need("reason", body.reason())),
                        request.ifMatch()));
        return Response.json(new ToldView(told));
    }

    private Response close(Request request) {
        CloseBody body = request.body(CloseBody.class);
        closeMeeting.close(
                request.caller(),
                new CloseMeeting.Request(
                        MeetingAddress.of(request), new Note(orEmpty(body.nextSteps())), request.ifMatch()));
        return Response.noContent();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
