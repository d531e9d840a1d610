package dk.amr.web.network;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Versions;
import dk.amr.web.page.network.NetworkPage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /netvaerk/{network}/facilitator and /netvaerk/{network}/luk */
final class NetworkChangeRoutes implements Routes {

    private final AssignFacilitator assignFacilitator;
    private final CloseNetwork closeNetwork;
    private final NetworkShow show;

    NetworkChangeRoutes(AssignFacilitator assignFacilitator, CloseNetwork closeNetwork, NetworkShow show) {
        this.assignFacilitator = assignFacilitator;
        this.closeNetwork = closeNetwork;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        router.post(
                "/netvaerk/{network}/facilitator",
                Set.of(
                        UseCase.ASSIGN_FACILITATOR,
                        UseCase.LOOK_AT_NETWORK,
                        UseCase.LIST_ACCOUNTS,
                        UseCase.LIST_NETWORKS),
                this::assign);
        router.post(
                "/netvaerk/{network}/luk",
                Set.of(UseCase.CLOSE_NETWORK, UseCase.LOOK_AT_NETWORK, UseCase.LIST_ACCOUNTS, UseCase.LIST_NETWORKS),
                this::close);
    }

    private Response assign(Request request) {
        Form form = request.form();
        Optional<NamedColleague> facilitator = form.need("facilitator", NamedColleague::of);
        Optional<LocalDate> from = form.need("fra", RegisterDates::read);
        Optional<Version> seen = seen(form);
        return form.submit(
                        Map.of(
                                "facilitator-must-be-active", "facilitator",
                                "several-are-called-that", "facilitator",
                                "nobody-appoints-himself", "facilitator",
                                "network-is-not-active", "fra"),
                        () -> assignFacilitator.assign(
                                request.caller(),
                                new AssignFacilitator.Request(
                                        id(request),
                                        facilitator.orElseThrow(),
                                        from.orElseThrow(),
                                        seen.orElseThrow())))
                ? done(request, "facilitator")
                : again(request, form, new NetworkPage.Forms(form, new Form(Map.of())));
    }

    private Response close(Request request) {
        Form form = request.form();
        Optional<LocalDate> last = form.need("sidste", RegisterDates::read);
        Optional<Version> seen = seen(form);
        return form.submit(
                        Map.of("network-is-not-active", "sidste"),
                        () -> closeNetwork.close(
                                request.caller(),
                                new CloseNetwork.Request(id(request), last.orElseThrow(), seen.orElseThrow())))
                ? done(request, "lukket")
                : again(request, form, new NetworkPage.Forms(new Form(Map.of()), form));
    }

    private static Response done(Request request, String word) {
        return Response.redirect("/netvaerk/" + id(request) + "?gjort=" + word);
    }

    private Response again(Request request, Form form, NetworkPage.Forms forms) {
        return show.show(form.status(), request, show.look(request), forms);
    }

    private static String id(Request request) {
        return request.id("network", NetworkId::parse).value().toString();
    }

    private static Optional<Version> seen(Form form) {
        return form.need("version", Versions::read);
    }
}
