package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.meeting.sharing.room.EraseShared;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Pages;
import dk.amr.web.page.sharing.ErasedPage;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.SharingLabel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** /personer/{person}/delt/slet and its JSON: whatever a person has shared is destroyed unread. */
final class EraseSharedRoutes implements Routes {

    private static final String ADDRESS = "/personer/{person}/delt/slet";

    /** How many items there were. */
    record ErasedView(int erased) {}

    private final EraseShared eraseShared;
    private final LookAtPerson lookAtPerson;
    private final Gate gate;
    private final Pages pages;

    EraseSharedRoutes(EraseShared eraseShared, LookAtPerson lookAtPerson, Gate gate, Pages pages) {
        this.eraseShared = eraseShared;
        this.lookAtPerson = lookAtPerson;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> toErase = Set.of(UseCase.ERASE_SHARED, UseCase.LOOK_AT_PERSON);
        router.get(ADDRESS, toErase, this::ask);
        router.post(ADDRESS, toErase, this::press);
        router.delete(Router.API + "/people/{person}/shared", UseCase.ERASE_SHARED, this::erase);
    }

    private Response ask(Request request) {
        PersonView view = lookAtPerson.look(request.caller(), person(request));
        gate.mustAdmit(request.caller(), UseCase.ERASE_SHARED, Relation.OWN_KREDS);
        Language language = request.language();
        DeedPage page = DeedPage.of(
                new DeedPage.Matter(
                        crumbs(view, language), SharingLabel.ERASE.in(language), SharingLabel.ERASE_LEAD.in(language)),
                FormView.of(new Form(Map.of()), language),
                List.of(),
                new DeedPage.Deed(SharingLabel.ERASE.in(language), SharingLabel.ERASE_CONSEQUENCE.in(language), true));
        return pages.show(request, page.matter().heading(), "part/deed", page);
    }

    /** How much there was stands in no address, so it is told at once. */
    private Response press(Request request) {
        int erased = eraseShared.erase(request.caller(), person(request).value().toString());
        PersonView view = lookAtPerson.look(request.caller(), person(request));
        ErasedPage page = ErasedPage.of(crumbs(view, request.language()), erased, request.language());
        return pages.show(request, SharingLabel.ERASE.in(request.language()), "sharing/erased", page);
    }

    private Response erase(Request request) {
        return Response.json(new ErasedView(
                eraseShared.erase(request.caller(), person(request).value().toString())));
    }

    private static List<DeedPage.Crumb> crumbs(PersonView view, Language language) {
        return List.of(
                new DeedPage.Crumb("/personer", Label.PEOPLE.in(language)),
                new DeedPage.Crumb(
                        "/personer/" + view.person().id().value(),
                        view.person().name().full()));
    }

    private static PersonId person(Request request) {
        return request.id("person", PersonId::parse);
    }
}
