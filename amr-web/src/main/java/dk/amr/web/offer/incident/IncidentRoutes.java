package dk.amr.web.offer.incident;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.incident.AgreeToRemoval;
import dk.amr.domain.offer.incident.IncidentId;
import dk.amr.domain.offer.incident.IncidentsView;
import dk.amr.domain.offer.incident.ListIncidents;
import dk.amr.domain.offer.incident.RecordIncident;
import dk.amr.domain.offer.incident.WarnParticipant;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Versions;
import dk.amr.web.page.incident.IncidentDeeds;
import dk.amr.web.page.incident.IncidentPage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /deltagelser/{participation}/brud, with a warning and an agreement to removal for each */
final class IncidentRoutes implements Routes {

    private static final String ADDRESS = "/deltagelser/{participation}/brud";

    private final ListIncidents listIncidents;
    private final RecordIncident recordIncident;
    private final WarnParticipant warnParticipant;
    private final AgreeToRemoval agreeToRemoval;
    private final LookAtNetwork lookAtNetwork;
    private final Gate gate;
    private final Pages pages;

    IncidentRoutes(
            ListIncidents listIncidents,
            RecordIncident recordIncident,
            WarnParticipant warnParticipant,
            AgreeToRemoval agreeToRemoval,
            LookAtNetwork lookAtNetwork,
            Gate gate,
            Pages pages) {
        this.listIncidents = listIncidents;
        this.recordIncident = recordIncident;
        this.warnParticipant = warnParticipant;
        this.agreeToRemoval = agreeToRemoval;
        this.lookAtNetwork = lookAtNetwork;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, Set.of(UseCase.LIST_INCIDENTS, UseCase.LOOK_AT_NETWORK), this::look);
        router.post(ADDRESS, alsoShowing(UseCase.RECORD_INCIDENT), this::record);
        router.post(ADDRESS + "/{incident}/advar", alsoShowing(UseCase.WARN_PARTICIPANT), this::warn);
        router.post(ADDRESS + "/{incident}/udeluk", alsoShowing(UseCase.AGREE_TO_REMOVAL), this::agree);
    }

    private static Set<UseCase> alsoShowing(UseCase useCase) {
        return Set.of(useCase, UseCase.LIST_INCIDENTS, UseCase.LOOK_AT_NETWORK);
    }

    private Response look(Request request) {
        return page(request, new Form(Map.of()), new Form(Map.of()));
    }

    private Response record(Request request) {
        Form form = request.form();
        Optional<LocalDate> day = form.need(IncidentPage.DAY, RegisterDates::read);
        Map<String, String> fields =
                Map.of("incident-is-yet-to-come", IncidentPage.DAY, "participation-is-over", IncidentPage.DAY);
        return form.submit(
                        fields,
                        () -> recordIncident.record(
                                request.caller(),
                                new RecordIncident.Request(participation(request), day.orElseThrow())))
                ? done(request, "brud")
                : page(request, form, new Form(Map.of()));
    }

    private Response warn(Request request) {
        Form form = request.form();
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        Map.of(),
                        () -> warnParticipant.warn(
                                request.caller(), new WarnParticipant.Request(incident(request), seen.orElseThrow())))
                ? done(request, "advaret")
                : decided(request, form, IncidentPage.WARN);
    }

    private Response agree(Request request) {
        Form form = request.form();
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        Map.of(),
                        () -> agreeToRemoval.agree(
                                request.caller(), new AgreeToRemoval.Request(incident(request), seen.orElseThrow())))
                ? done(request, "udeluk")
                : decided(request, form, IncidentPage.AGREE);
    }

    private Response decided(Request request, Form form, String decision) {
        Map<String, String> which =
                Map.of(IncidentPage.BREACH, incident(request).value().toString(), IncidentPage.DECISION, decision);
        return page(request, new Form(Map.of()), form.with(which));
    }

    private Response page(Request request, Form typed, Form decided) {
        Caller caller = request.caller();
        IncidentsView view = listIncidents.list(caller, participation(request));
        NetworkView network = lookAtNetwork.look(caller, view.participation().network());
        ParticipantLine whose = network.participants().stream()
                .filter(each -> each.participation().id().equals(participation(request)))
                .findFirst()
                .orElseThrow(NothingHere::new);
        IncidentPage page = IncidentPage.of(
                view,
                network,
                whose,
                deeds(caller, network),
                typed,
                decided,
                request.query("gjort").orElse(""),
                request.language());
        int status = Math.max(typed.status(), decided.status());
        return pages.show(status, request, page.heading(), "incidents/incidents", page);
    }

    private IncidentDeeds deeds(Caller caller, NetworkView network) {
        Relation relation = network.line().network().isLedBy(caller.account(), caller.day())
                ? Relation.OWN_NETWORK
                : Relation.OWN_KREDS;
        return new IncidentDeeds(
                caller.account(),
                gate.admits(caller, UseCase.RECORD_INCIDENT, relation),
                gate.admits(caller, UseCase.WARN_PARTICIPANT, relation),
                gate.admits(caller, UseCase.AGREE_TO_REMOVAL, relation));
    }

    private static Response done(Request request, String word) {
        return Response.redirect("/deltagelser/" + participation(request).value() + "/brud?gjort=" + word);
    }

    private static ParticipationId participation(Request request) {
        return request.id("participation", ParticipationId::parse);
    }

    private static IncidentId incident(Request request) {
        return request.id("incident", IncidentId::parse);
    }
}
