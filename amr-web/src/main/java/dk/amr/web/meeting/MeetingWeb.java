package dk.amr.web.meeting;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON about network meetings. */
public final class MeetingWeb extends FeatureModule {

    @Override
    protected void configure() {
        part(MeetingShow.class);
        part(GroupMeetings.class);
        routes(MeetingApi.class);
        routes(MeetingRoutes.class);
        routes(MeetingEndRoutes.class);
        routes(MoveRoutes.class);
        routes(ReplyRoutes.class);
        routes(WishRoutes.class);
    }
}
