package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.sharing.room.LookAtShared;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.ShareItem;
import dk.amr.domain.meeting.sharing.room.Wanted;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.meeting.MeetingAddress;
import dk.amr.web.page.sharing.RoomAddress;
import dk.amr.web.page.sharing.RoomPage;
import java.util.Set;

/** /moeder/{meeting}/delt, and something new there */
final class SharedRoutes implements Routes {

    private static final String ADDRESS = "/moeder/{meeting}/delt";

    private final LookAtShared lookAtShared;
    private final ShareItem shareItem;
    private final MeetingFinder finder;
    private final Gate gate;
    private final RoomShow show;

    SharedRoutes(LookAtShared lookAtShared, ShareItem shareItem, MeetingFinder finder, Gate gate, RoomShow show) {
        this.lookAtShared = lookAtShared;
        this.shareItem = shareItem;
        this.finder = finder;
        this.gate = gate;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LOOK_AT_SHARED, this::look);
        Set<UseCase> toShare = Set.of(UseCase.SHARE_ITEM, UseCase.LOOK_AT_SHARED);
        router.get(ADDRESS + "/nyt", toShare, this::ask);
        router.post(ADDRESS + "/nyt", toShare, this::share);
    }

    static RoomAddress address(Request request) {
        return RoomAddress.ofMeeting(MeetingAddress.page(request));
    }

    private Response look(Request request) {
        RoomShow.mustBeToday(request);
        RoomView view = lookAtShared.look(
                request.caller(), new LookAtShared.Request(MeetingAddress.of(request), Wanted.everything()));
        return show.room(
                request,
                RoomPage.ofStaff(
                        view,
                        address(request),
                        gate.admits(request.caller(), UseCase.PUBLISH_GROUND_RULES, Relation.OWN_KREDS),
                        request.query("gjort").orElse(""),
                        request.language()));
    }

    private Response ask(Request request) {
        RoomShow.mustBeToday(request);
        RoomView view = lookAtShared.look(
                request.caller(), new LookAtShared.Request(MeetingAddress.of(request), Wanted.nothing()));
        gate.mustAdmit(
                request.caller(), UseCase.SHARE_ITEM, finder.relation(request.caller(), MeetingAddress.of(request)));
        return view.mayShare()
                ? show.writing(request, address(request), view.colleagues(), Typed.blank())
                : look(request);
    }

    private Response share(Request request) {
        Form form = request.form();
        return Typed.share(
                        form,
                        request.language(),
                        draft -> shareItem.share(
                                request.caller(), new ShareItem.Request(MeetingAddress.of(request), draft)))
                ? Response.redirect(address(request).done(Typed.shared(form, "delt")))
                : again(request, form);
    }

    private Response again(Request request, Form form) {
        RoomView view = lookAtShared.look(
                request.caller(), new LookAtShared.Request(MeetingAddress.of(request), Wanted.nothing()));
        return show.writing(request, address(request), view.colleagues(), form);
    }
}
