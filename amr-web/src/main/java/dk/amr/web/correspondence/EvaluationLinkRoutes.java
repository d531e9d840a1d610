package dk.amr.web.correspondence;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluateMeeting;
import dk.amr.domain.meeting.evaluation.Marks;
import dk.amr.domain.meeting.evaluation.ReadEvaluationLink;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.correspondence.EvaluationLinkPage;
import dk.amr.web.page.text.EvaluationText;
import java.util.EnumMap;
import java.util.Map;

/** /evaluering/{secret}: looking changes nothing, and an answer uses the link up. */
final class EvaluationLinkRoutes implements Routes {

    private static final String ADDRESS = "/evaluering/{secret}";

    private final ReadEvaluationLink readEvaluationLink;
    private final EvaluateMeeting evaluateMeeting;
    private final Pages pages;

    EvaluationLinkRoutes(ReadEvaluationLink readEvaluationLink, EvaluateMeeting evaluateMeeting, Pages pages) {
        this.readEvaluationLink = readEvaluationLink;
        this.evaluateMeeting = evaluateMeeting;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.doorGet(ADDRESS, UseCase.READ_EVALUATION_LINK, this::look);
        router.doorPost(ADDRESS, UseCase.EVALUATE_MEETING, this::evaluate);
    }

    private Response look(Request request) {
        return page(request, new Form(Map.of()));
    }

    /** The thanks follow at once, for behind the link there is nothing to come back to. */
    private Response evaluate(Request request) {
        Form form = request.form();
        Map<Dimension, Integer> marks = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String mark = form.text(EvaluationLinkPage.field(dimension));
            if (mark.matches("[" + Marks.LOWEST + "-" + Marks.HIGHEST + "]")) {
                marks.put(dimension, Integer.valueOf(mark));
            } else {
                form.refuse(EvaluationLinkPage.field(dimension), EvaluationText.CHOOSE_A_NUMBER.sentence());
            }
        }
        return form.submit(
                        Map.of(),
                        () -> evaluateMeeting.evaluate(
                                request.caller(),
                                new EvaluateMeeting.Request(
                                        request.segment("secret"), request.origin(), new Marks(marks))))
                ? pages.show(request, EvaluationText.THANK_YOU.in(request.language()), "correspondence/evaluated", null)
                : page(request, form);
    }

    private Response page(Request request, Form form) {
        TimeSlot slot = readEvaluationLink.read(request.caller(), request.segment("secret"), request.origin());
        EvaluationLinkPage page = EvaluationLinkPage.of(slot, form, request.language());
        String title = EvaluationText.HEADING.in(request.language());
        return pages.show(form.status(), request, title, "correspondence/evaluation-link", page);
    }
}
