package dk.amr.web.http.server;

import com.google.inject.Provides;
import com.google.inject.Singleton;
import dk.amr.web.http.Cookies;
import dk.amr.web.http.FeatureModule;
import dk.amr.web.http.FormTokens;
import dk.amr.web.http.ListsLastSeen;
import dk.amr.web.http.Meters;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.WaitingFiles;
import java.util.Set;

/** Binds the server and the table of every route. */
public final class ServerModule extends FeatureModule {

    @Override
    protected void configure() {
        part(Cookies.class);
        part(FormTokens.class);
        part(WaitingFiles.class);
        part(ListsLastSeen.class);
        part(Meters.class);
        part(Reception.class);
        part(Problems.class);
        part(Repeats.class);
        part(Exchange.class);
        part(WebServer.class);
    }

    @Provides
    @Singleton
    static Router router(Set<Routes> routes) {
        Router router = new Router();
        routes.forEach(each -> each.define(router));
        return router;
    }
}
