package dk.amr.web.consent;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.RecordConsent;
import dk.amr.domain.person.PersonId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** /api/v1/people/{person}/consents */
final class ConsentApi implements Routes {

    /** What was agreed to or taken back, and when. */
    record ConsentBody(
            @Nullable String purpose,
            @Nullable Boolean given,
            @Nullable LocalDate on) {}

    private final RecordConsent recordConsent;

    ConsentApi(RecordConsent recordConsent) {
        this.recordConsent = recordConsent;
    }

    @Override
    public void define(Router router) {
        router.post(Router.API + "/people/{person}/consents", UseCase.RECORD_CONSENT, this::record);
    }

    private Response record(Request request) {
        ConsentBody body = request.body(ConsentBody.class);
        recordConsent.record(
                request.caller(),
                new RecordConsent.Request(
                        request.id("person", PersonId::parse).value().toString(),
                        ConsentPurpose.of(Body.need("purpose", body.purpose())),
                        Body.need("on", body.on()),
                        Body.need("given", body.given())));
        return Response.noContent();
    }
}
