package dk.amr.web.correspondence;

import dk.amr.web.http.FeatureModule;

/** Binds the pages behind personal links. */
public final class CorrespondenceWeb extends FeatureModule {

    @Override
    protected void configure() {
        routes(OfferLinkRoutes.class);
        part(MeetingLinkShow.class);
        routes(MeetingLinkRoutes.class);
        routes(MeetingCalendarRoutes.class);
        routes(EvaluationLinkRoutes.class);
    }
}
