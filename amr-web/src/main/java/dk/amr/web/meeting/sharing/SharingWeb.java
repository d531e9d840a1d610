package dk.amr.web.meeting.sharing;

import dk.amr.web.http.FeatureModule;

/** Binds the pages and the JSON about what is shared at meetings. */
public final class SharingWeb extends FeatureModule {

    @Override
    protected void configure() {
        part(RoomShow.class);
        part(Visits.class);
        routes(SharedRoutes.class);
        routes(SharedItemRoutes.class);
        routes(SharedSearchRoutes.class);
        routes(EraseSharedRoutes.class);
        routes(SharedApi.class);
        routes(LinkDoorRoutes.class);
        routes(LinkRoomRoutes.class);
        routes(LinkItemRoutes.class);
    }
}
