package dk.amr.web.calendar;

import dk.amr.web.http.FeatureModule;

/** Binds the calendars that staff subscribe to. */
public final class CalendarWeb extends FeatureModule {

    @Override
    protected void configure() {
        part(FeedAddress.class);
        routes(CalendarFeedRoutes.class);
        routes(OwnCalendarRoutes.class);
        routes(CalendarFeedApi.class);
    }
}
