package dk.amr.web.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.NetworkSide;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.person.PersonId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.directory.NetworkSideDeeds;
import dk.amr.web.page.directory.PersonDeeds;
import dk.amr.web.page.directory.PersonPage;
import java.util.Arrays;
import java.util.stream.Collectors;

/** /personer/{person} and /api/v1/people/{person} */
final class PersonRoutes implements Routes {

    private final LookAtPerson lookAtPerson;
    private final Gate gate;
    private final Pages pages;

    PersonRoutes(LookAtPerson lookAtPerson, Gate gate, Pages pages) {
        this.lookAtPerson = lookAtPerson;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/personer/{person}", UseCase.LOOK_AT_PERSON, this::page);
        router.get(Router.API + "/people/{person}", UseCase.LOOK_AT_PERSON, this::person);
    }

    private Response page(Request request) {
        PersonView view = lookAtPerson.look(request.caller(), request.id("person", PersonId::parse));
        PersonPage page = PersonPage.of(
                view,
                deeds(request.caller(), view),
                request.query("gjort").orElse(""),
                request.day(),
                request.language());
        return pages.show(request, view.person().name().full(), "people/person", page);
    }

    private PersonDeeds deeds(Caller caller, PersonView view) {
        return new PersonDeeds(
                Arrays.stream(UseCase.values())
                        .filter(useCase -> gate.admits(caller, useCase, Relation.OWN_KREDS))
                        .collect(Collectors.toSet()),
                inNetworks(caller, view.networkSide().map(NetworkSide::relation).orElse(Relation.OWN_KREDS)));
    }

    private NetworkSideDeeds inNetworks(Caller caller, Relation relation) {
        return new NetworkSideDeeds(
                gate.admits(caller, UseCase.RECORD_ANSWER, relation),
                gate.admits(caller, UseCase.SEND_OFFER, relation),
                gate.admits(caller, UseCase.WITHDRAW_OFFER, relation),
                gate.admits(caller, UseCase.LEAVE_NETWORK, relation),
                gate.admits(caller, UseCase.RECORD_CONSENT, Relation.OWN_KREDS),
                gate.admits(caller, UseCase.WRITE_ATTENDANCE_STATEMENT, relation));
    }

    private Response person(Request request) {
        PersonView view = lookAtPerson.look(request.caller(), request.id("person", PersonId::parse));
        return Response.json(PersonDetailView.from(view, request.day()))
                .withVersion(view.person().version().number());
    }
}
