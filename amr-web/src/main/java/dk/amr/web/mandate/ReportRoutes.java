package dk.amr.web.mandate;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.ReportMandate;
import dk.amr.domain.person.PersonId;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.mandate.ReportPage;
import dk.amr.web.page.text.FormLabel;
import java.util.Set;

/** /personer/{person}/hverv */
final class ReportRoutes implements Routes {

    private static final String ADDRESS = "/personer/{person}/hverv";

    private final ReportMandate reportMandate;
    private final LookAtPerson lookAtPerson;
    private final Gate gate;
    private final Pages pages;

    ReportRoutes(ReportMandate reportMandate, LookAtPerson lookAtPerson, Gate gate, Pages pages) {
        this.reportMandate = reportMandate;
        this.lookAtPerson = lookAtPerson;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> useCases = Set.of(UseCase.REPORT_MANDATE, UseCase.LOOK_AT_PERSON);
        router.get(ADDRESS, useCases, this::ask);
        router.post(ADDRESS, useCases, this::report);
    }

    private Response ask(Request request) {
        PersonView view = look(request);
        gate.mustAdmit(request.caller(), UseCase.REPORT_MANDATE);
        return page(request, view, ReportPage.blank(view, request.day()));
    }

    private Response report(Request request) {
        Form form = request.form();
        PersonId person = request.id("person", PersonId::parse);
        ReportForm typed = ReportForm.read(form);
        return form.submit(
                        FieldOfRule.OF_AN_ELECTION,
                        () -> reportMandate.report(request.caller(), typed.toRequest(person)))
                ? Response.redirect("/personer/" + person.value() + "?gjort=meldt")
                : page(request, look(request), form);
    }

    private PersonView look(Request request) {
        return lookAtPerson.look(request.caller(), request.id("person", PersonId::parse));
    }

    private Response page(Request request, PersonView view, Form form) {
        ReportPage page = ReportPage.of(view, form, request.language());
        String title = FormLabel.REPORT_A_MANDATE.in(request.language());
        return pages.show(form.status(), request, title, "mandate/report", page);
    }
}
