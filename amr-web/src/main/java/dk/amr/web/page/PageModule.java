package dk.amr.web.page;

import dk.amr.web.http.FeatureModule;
import dk.amr.web.http.server.FaultPages;
import dk.amr.web.page.network.Colleagues;

/** Binds the pages and the files they are dressed with. */
public final class PageModule extends FeatureModule {

    @Override
    protected void configure() {
        part(Assets.class);
        part(Colleagues.class);
        part(Pages.class);
        bind(FaultPages.class).to(Pages.class);
        routes(StaticRoutes.class);
    }
}
