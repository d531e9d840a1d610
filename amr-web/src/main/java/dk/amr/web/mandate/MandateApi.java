package dk.amr.web.mandate;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.mandate.EndMandate;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateFinder;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.PauseMandate;
import dk.amr.domain.mandate.ReportMandate;
import dk.amr.domain.mandate.ResumeMandate;
import dk.amr.domain.person.PersonId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;

/** /api/v1/people/{person}/mandates and /api/v1/mandates/{mandate} */
final class MandateApi implements Routes {

    private final ReportMandate reportMandate;
    private final EndMandate endMandate;
    private final PauseMandate pauseMandate;
    private final ResumeMandate resumeMandate;

    MandateApi(
            ReportMandate reportMandate,
            EndMandate endMandate,
            PauseMandate pauseMandate,
            ResumeMandate resumeMandate) {
        this.reportMandate = reportMandate;
        this.endMandate = endMandate;
        this.pauseMandate = pauseMandate;
        this.resumeMandate = resumeMandate;
    }

    @Override
    public void define(Router router) {
        router.post(Router.API + "/people/{person}/mandates", UseCase.REPORT_MANDATE, this::report);
        router.post(Router.API + "/mandates/{mandate}/end", UseCase.END_MANDATE, this::end);
        router.post(Router.API + "/mandates/{mandate}/pause", UseCase.PAUSE_MANDATE, this::pause);
        router.post(Router.API + "/mandates/{mandate}/resume", UseCase.RESUME_MANDATE, this::resume);
    }

    private Response report(Request request) {
        PersonId person = request.id("person", PersonId::parse);
        ReportMandateBody body = request.body(ReportMandateBody.class);
        Mandate mandate = reportMandate.report(request.caller(), body.toRequest(person));
        return Response.created(Router.API + "/people/" + person.value(), NewMandateView.of(mandate));
    }

    private Response end(Request request) {
        EndMandateBody body = request.body(EndMandateBody.class);
        endMandate.end(
                request.caller(),
                new EndMandate.Request(
                        reference(request),
                        Body.need("lastDay", body.lastDay()),
                        Reasons.read(Body.need("reason", body.reason())),
                        request.ifMatch()));
        return Response.noContent();
    }

    private Response pause(Request request) {
        AbsenceBody body = request.body(AbsenceBody.class);
        pauseMandate.pause(
                request.caller(),
                new PauseMandate.Request(reference(request), Body.need("from", body.from()), request.ifMatch()));
        return Response.noContent();
    }

    private Response resume(Request request) {
        AbsenceBody body = request.body(AbsenceBody.class);
        resumeMandate.resume(
                request.caller(),
                new ResumeMandate.Request(reference(request), Body.need("from", body.from()), request.ifMatch()));
        return Response.noContent();
    }

    static MandateFinder.Reference reference(Request request) {
        return MandateFinder.Reference.to(request.id("mandate", MandateId::parse));
    }
}
