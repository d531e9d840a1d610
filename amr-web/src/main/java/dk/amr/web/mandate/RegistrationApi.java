package dk.amr.web.mandate;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.mandate.ActivateMandate;
import dk.amr.domain.mandate.CorrectMandate;
import dk.amr.domain.mandate.RejectMandate;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;

/** /api/v1/mandates/{mandate}/activate, reject and correct */
final class RegistrationApi implements Routes {

    private final ActivateMandate activateMandate;
    private final RejectMandate rejectMandate;
    private final CorrectMandate correctMandate;

    RegistrationApi(ActivateMandate activateMandate, RejectMandate rejectMandate, CorrectMandate correctMandate) {
        this.activateMandate = activateMandate;
        this.rejectMandate = rejectMandate;
        this.correctMandate = correctMandate;
    }

    @Override
    public void define(Router router) {
        router.post(Router.API + "/mandates/{mandate}/activate", UseCase.ACTIVATE_MANDATE, this::activate);
        router.post(Router.API + "/mandates/{mandate}/reject", UseCase.REJECT_MANDATE, this::reject);
        router.post(Router.API + "/mandates/{mandate}/correct", UseCase.CORRECT_MANDATE, this::correct);
    }

    private Response activate(Request request) {
        activateMandate.activate(
                request.caller(), new ActivateMandate.Request(MandateApi.reference(request), request.ifMatch()));
        return Response.noContent();
    }

    private Response reject(Request request) {
        RejectionBody body = request.body(RejectionBody.class);
        rejectMandate.reject(
                request.caller(),
                new RejectMandate.Request(
                        MandateApi.reference(request),
                        Reasons.read(Body.need("reason", body.reason())),
                        request.ifMatch()));
        return Response.noContent();
    }

    private Response correct(Request request) {
        CorrectionBody body = request.body(CorrectionBody.class);
        correctMandate.correct(
                request.caller(),
                new CorrectMandate.Request(MandateApi.reference(request), body.toCorrection(), request.ifMatch()));
        return Response.noContent();
    }
}
