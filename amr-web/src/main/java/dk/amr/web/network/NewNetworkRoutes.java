package dk.amr.web.network;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.network.Colleagues;
import dk.amr.web.page.network.NetworkForms;
import dk.amr.web.page.text.NetworkLabel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /netvaerk/nyt, and POST to /netvaerk */
final class NewNetworkRoutes implements Routes {

    private static final Map<String, String> FIELD_OF_RULE = Map.of(
            "nothing-here", "kommunegruppe",
            "network-exists-already", "kommunegruppe",
            "facilitator-must-be-active", "facilitator",
            "several-are-called-that", "facilitator");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final EstablishNetwork establishNetwork;
    private final ListNetworks listNetworks;
    private final Colleagues colleagues;
    private final Gate gate;
    private final Pages pages;

    NewNetworkRoutes(
            EstablishNetwork establishNetwork,
            ListNetworks listNetworks,
            Colleagues colleagues,
            Gate gate,
            Pages pages) {
        this.establishNetwork = establishNetwork;
        this.listNetworks = listNetworks;
        this.colleagues = colleagues;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> useCases = Set.of(UseCase.ESTABLISH_NETWORK, UseCase.LIST_NETWORKS, UseCase.LIST_ACCOUNTS);
        router.get("/netvaerk/nyt", useCases, this::ask);
        router.post("/netvaerk", useCases, this::establish);
    }

    private Response ask(Request request) {
        gate.mustAdmit(request.caller(), UseCase.ESTABLISH_NETWORK);
        return page(
                request,
                Form.startingWith(Map.of(
                        "kommunegruppe",
                        request.query("kommunegruppe").orElse(""),
                        "facilitator",
                        colleagues.othersKnownTo(request.caller()).onlyOne(),
                        "fra",
                        DAY.format(request.day()))));
    }

    private Response establish(Request request) {
        Form form = request.form();
        Optional<KommunegruppeName> group = form.need("kommunegruppe", KommunegruppeName::new);
        Optional<NamedColleague> facilitator = form.need("facilitator", NamedColleague::of);
        Optional<LocalDate> from = form.need("fra", RegisterDates::read);
        return form.submitted(
                        FIELD_OF_RULE,
                        () -> establishNetwork.establish(
                                request.caller(),
                                new EstablishNetwork.Request(
                                        group.orElseThrow(), facilitator.orElseThrow(), from.orElseThrow())))
                .map(network -> Response.redirect("/netvaerk/" + network.id().value() + "?gjort=netvaerk"))
                .orElseGet(() -> page(request, form));
    }

    private Response page(Request request, Form form) {
        DeedPage page = NetworkForms.establish(
                listNetworks.list(request.caller()), colleagues.knownTo(request.caller()), form, request.language());
        String title = NetworkLabel.ESTABLISH_A_NETWORK.in(request.language());
        return pages.show(form.status(), request, title, "part/deed", page);
    }
}
