package dk.amr.web.offer.incident;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.incident.AgreeToRemoval;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.IncidentId;
import dk.amr.domain.offer.incident.ListIncidents;
import dk.amr.domain.offer.incident.RecordIncident;
import dk.amr.domain.offer.incident.WarnParticipant;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** /api/v1/participations/{participation}/incidents and /api/v1/incidents/{incident} */
final class IncidentApi implements Routes {

    private static final String OF_PARTICIPATION = Router.API + "/participations/{participation}/incidents";
    private static final String ONE = Router.API + "/incidents/{incident}";

    /** The day it happened; there is no text. */
    record IncidentBody(@Nullable LocalDate happenedOn) {}

    /** What a new one is known by. */
    record NewIncidentView(UUID id) {}

    /** A breach: days and the decision alone. */
    record IncidentView(
            UUID id,
            LocalDate happenedOn,
            LocalDate recordedOn,
            String decision,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate facilitatorAgreedOn,
            @Nullable LocalDate managerAgreedOn,
            int version) {

        static IncidentView of(Incident incident) {
            return new IncidentView(
                    incident.id().value(),
                    incident.happenedOn(),
                    incident.recordedOn(),
                    incident.decision().name(),
                    incident.decidedOn(),
                    Optional.ofNullable(incident.facilitatorAgreed())
                            .map(Incident.Agreement::on)
                            .orElse(null),
                    Optional.ofNullable(incident.managerAgreed())
                            .map(Incident.Agreement::on)
                            .orElse(null),
                    incident.version().number());
        }
    }

    private final ListIncidents listIncidents;
    private final RecordIncident recordIncident;
    private final WarnParticipant warnParticipant;
    private final AgreeToRemoval agreeToRemoval;

    IncidentApi(
            ListIncidents listIncidents,
            RecordIncident recordIncident,
            WarnParticipant warnParticipant,
            AgreeToRemoval agreeToRemoval) {
        this.listIncidents = listIncidents;
        this.recordIncident = recordIncident;
        this.warnParticipant = warnParticipant;
        this.agreeToRemoval = agreeToRemoval;
    }

    @Override
    public void define(Router router) {
        router.get(OF_PARTICIPATION, UseCase.LIST_INCIDENTS, this::list);
        router.post(OF_PARTICIPATION, UseCase.RECORD_INCIDENT, this::record);
        router.post(ONE + "/warn", UseCase.WARN_PARTICIPANT, this::warn);
        router.post(ONE + "/agree-removal", UseCase.AGREE_TO_REMOVAL, this::agree);
    }

    private Response list(Request request) {
        return Response.json(ListView.all(
                listIncidents.list(request.caller(), participation(request)).incidents(), IncidentView::of));
    }

    private Response record(Request request) {
        IncidentBody body = request.body(IncidentBody.class);
        Incident incident = recordIncident.record(
                request.caller(),
                new RecordIncident.Request(participation(request), Body.need("happenedOn", body.happenedOn())));
        return Response.created(
                Router.API + "/participations/" + participation(request).value() + "/incidents",
                new NewIncidentView(incident.id().value()));
    }

    private Response warn(Request request) {
        warnParticipant.warn(request.caller(), new WarnParticipant.Request(incident(request), request.ifMatch()));
        return Response.noContent();
    }

    private Response agree(Request request) {
        agreeToRemoval.agree(request.caller(), new AgreeToRemoval.Request(incident(request), request.ifMatch()));
        return Response.noContent();
    }

    private static ParticipationId participation(Request request) {
        return request.id("participation", ParticipationId::parse);
    }

    private static IncidentId incident(Request request) {
        return request.id("incident", IncidentId::parse);
    }
}
