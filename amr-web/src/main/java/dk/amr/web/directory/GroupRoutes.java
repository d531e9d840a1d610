package dk.amr.web.directory;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.KommunegruppeView;
import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.directory.LookAtKommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.ListView;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.directory.GroupDeeds;
import dk.amr.web.page.directory.GroupListDeeds;
import dk.amr.web.page.directory.GroupListPage;
import dk.amr.web.page.directory.GroupPage;
import dk.amr.web.page.text.Label;

/** /kommunegrupper and /api/v1/kommunegrupper, looked at */
final class GroupRoutes implements Routes {

    private final ListKommunegrupper listKommunegrupper;
    private final LookAtKommunegruppe lookAtKommunegruppe;
    private final Gate gate;
    private final Pages pages;

    GroupRoutes(
            ListKommunegrupper listKommunegrupper, LookAtKommunegruppe lookAtKommunegruppe, Gate gate, Pages pages) {
        this.listKommunegrupper = listKommunegrupper;
        this.lookAtKommunegruppe = lookAtKommunegruppe;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/kommunegrupper", UseCase.LIST_KOMMUNEGRUPPER, this::listPage);
        router.get("/kommunegrupper/{group}", UseCase.LOOK_AT_KOMMUNEGRUPPE, this::page);
        router.get(Router.API + "/kommunegrupper", UseCase.LIST_KOMMUNEGRUPPER, this::list);
        router.get(Router.API + "/kommunegrupper/{group}", UseCase.LOOK_AT_KOMMUNEGRUPPE, this::group);
    }

    private Response listPage(Request request) {
        GroupListDeeds deeds = new GroupListDeeds(
                admits(request, UseCase.LOOK_AT_KOMMUNEGRUPPE), admits(request, UseCase.CREATE_KOMMUNEGRUPPE));
        GroupListPage page = GroupListPage.of(
                listKommunegrupper.list(request.caller()),
                deeds,
                Sorting.in("/kommunegrupper", request),
                request.day(),
                request.language());
        return pages.show(request, Label.KOMMUNEGRUPPER.in(request.language()), "groups/list", page);
    }

    private Response page(Request request) {
        KommunegruppeView view = look(request);
        GroupPage page = GroupPage.of(
                view,
                new GroupDeeds(admits(request, UseCase.MAP_MUNICIPALITY), admits(request, UseCase.ADMIT_AMRS)),
                GroupPage.Forms.blank(),
                request.query("gjort").orElse(""),
                request.day(),
                request.language());
        return pages.show(request, page.name(), "groups/group", page);
    }

    private Response list(Request request) {
        return Response.json(ListView.all(listKommunegrupper.list(request.caller()), GroupView::from));
    }

    private Response group(Request request) {
        KommunegruppeView view = look(request);
        return Response.json(GroupDetailView.from(view, request.day()))
                .withVersion(view.group().version().number());
    }

    private KommunegruppeView look(Request request) {
        return lookAtKommunegruppe.look(request.caller(), request.id("group", KommunegruppeId::parse));
    }

    private boolean admits(Request request, UseCase useCase) {
        return gate.admits(request.caller(), useCase, Relation.OWN_KREDS);
    }
}
