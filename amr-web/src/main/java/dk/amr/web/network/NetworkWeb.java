package dk.amr.web.network;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON about networks. */
public final class NetworkWeb extends FeatureModule {

    @Override
    protected void configure() {
        part(NetworkShow.class);
        routes(NewNetworkRoutes.class);
        routes(NetworkRoutes.class);
        routes(NetworkChangeRoutes.class);
        routes(ParticipantRoutes.class);
        routes(NetworkApi.class);
        routes(ParticipationApi.class);
    }
}
