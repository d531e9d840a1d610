package dk.amr.web.meeting.wish;

import dk.amr.web.http.FeatureModule;

/** Binds the JSON about wishes. */
public final class WishWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(WishApi.class);
    }
}
