package dk.amr.web.register;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON by which the register is taken in and handed out. */
public final class RegisterWeb extends FeatureModule {

    @Override
    protected void configure() {
        part(RegisterShow.class);
        part(RegisterDownload.class);
        routes(RegisterRoutes.class);
        routes(DownloadRoutes.class);
        routes(UndoRoutes.class);
        routes(UndoApi.class);
        routes(RegisterApi.class);
    }
}
