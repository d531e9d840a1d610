package dk.amr.web.mandate;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.RenewMandate;
import dk.amr.domain.mandate.TransferMandate;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;

/** /api/v1/mandates/{mandate}/renew and transfer */
final class SuccessionApi implements Routes {

    private final RenewMandate renewMandate;
    private final TransferMandate transferMandate;

    SuccessionApi(RenewMandate renewMandate, TransferMandate transferMandate) {
        this.renewMandate = renewMandate;
        this.transferMandate = transferMandate;
    }

    @Override
    public void define(Router router) {
        router.post(Router.API + "/mandates/{mandate}/renew", UseCase.RENEW_MANDATE, this::renew);
        router.post(Router.API + "/mandates/{mandate}/transfer", UseCase.TRANSFER_MANDATE, this::transfer);
    }

    private Response renew(Request request) {
        RenewalBody body = request.body(RenewalBody.class);
        return created(renewMandate.renew(
                request.caller(),
                new RenewMandate.Request(MandateApi.reference(request), body.toElection(), request.ifMatch())));
    }

    /** Without an election at another workplace nothing is made, and there is nothing to tell. */
    private Response transfer(Request request) {
        TransferBody body = request.body(TransferBody.class);
        return transferMandate
                .transfer(
                        request.caller(),
                        new TransferMandate.Request(
                                MandateApi.reference(request),
                                Body.need("lastDay", body.lastDay()),
                                body.toPlace(),
                                request.ifMatch()))
                .map(SuccessionApi::created)
                .orElseGet(Response::noContent);
    }

    private static Response created(Mandate mandate) {
        return Response.created(Router.API + "/people/" + mandate.person().value(), NewMandateView.of(mandate));
    }
}
