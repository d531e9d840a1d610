package dk.amr.web.network;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.AssignFacilitator;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.LookAtNetwork;
import dk.amr.domain.offer.look.NetworkView;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** /api/v1/networks and /api/v1/networks/{network} */
final class NetworkApi implements Routes {

    private static final String ADDRESS = Router.API + "/networks";

    /** A network as a script establishes it. */
    record EstablishBody(
            @Nullable String kommunegruppe,
            @Nullable String facilitator,
            @Nullable LocalDate from) {

        EstablishNetwork.Request toRequest() {
            return new EstablishNetwork.Request(
                    new KommunegruppeName(Body.need("kommunegruppe", kommunegruppe)),
                    NamedColleague.of(Body.need("facilitator", facilitator)),
                    Body.need("from", from));
        }
    }

    /** Who is to lead it, and from which day. */
    record FacilitatorBody(
            @Nullable String facilitator, @Nullable LocalDate from) {}

    /** The last day of a network. */
    record CloseBody(@Nullable LocalDate lastDay) {}

    /** What a new network is known by. */
    record NewNetworkView(UUID id) {}

    private final ListNetworks listNetworks;
    private final LookAtNetwork lookAtNetwork;
    private final EstablishNetwork establishNetwork;
    private final AssignFacilitator assignFacilitator;
    private final CloseNetwork closeNetwork;

    NetworkApi(
            ListNetworks listNetworks,
            LookAtNetwork lookAtNetwork,
            EstablishNetwork establishNetwork,
            AssignFacilitator assignFacilitator,
            CloseNetwork closeNetwork) {
        this.listNetworks = listNetworks;
        this.lookAtNetwork = lookAtNetwork;
        this.establishNetwork = establishNetwork;
        this.assignFacilitator = assignFacilitator;
        this.closeNetwork = closeNetwork;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LIST_NETWORKS, this::list);
        router.get(ADDRESS + "/{network}", UseCase.LOOK_AT_NETWORK, this::network);
        router.post(ADDRESS, UseCase.ESTABLISH_NETWORK, this::establish);
        router.post(ADDRESS + "/{network}/facilitator", UseCase.ASSIGN_FACILITATOR, this::assign);
        router.post(ADDRESS + "/{network}/close", UseCase.CLOSE_NETWORK, this::close);
    }

    private Response list(Request request) {
        return Response.json(NetworkListView.from(listNetworks.list(request.caller()), request.day()));
    }

    private Response network(Request request) {
        NetworkView view = lookAtNetwork.look(request.caller(), request.id("network", NetworkId::parse));
        return Response.json(NetworkDetailView.from(view, request.day()))
                .withVersion(view.line().network().version().number());
    }

    private Response establish(Request request) {
        Network network = establishNetwork.establish(
                request.caller(), request.body(EstablishBody.class).toRequest());
        return Response.created(
                ADDRESS + "/" + network.id().value(),
                new NewNetworkView(network.id().value()));
    }

    private Response assign(Request request) {
        FacilitatorBody body = request.body(FacilitatorBody.class);
        assignFacilitator.assign(
                request.caller(),
                new AssignFacilitator.Request(
                        id(request),
                        NamedColleague.of(Body.need("facilitator", body.facilitator())),
                        Body.need("from", body.from()),
                        request.ifMatch()));
        return Response.noContent();
    }

    private Response close(Request request) {
        CloseBody body = request.body(CloseBody.class);
        closeNetwork.close(
                request.caller(),
                new CloseNetwork.Request(id(request), Body.need("lastDay", body.lastDay()), request.ifMatch()));
        return Response.noContent();
    }

    private static String id(Request request) {
        return request.id("network", NetworkId::parse).value().toString();
    }
}
