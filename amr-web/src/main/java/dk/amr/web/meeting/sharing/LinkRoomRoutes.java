package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.code.CodeIsNeeded;
import dk.amr.domain.meeting.sharing.link.LookAtSharedByLink;
import dk.amr.domain.meeting.sharing.link.ShareByLink;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.Wanted;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.sharing.RoomPage;
import java.util.List;

/** /delt/{secret}/noter: what a participant may read, and something new there */
final class LinkRoomRoutes implements Routes {

    private static final String ADDRESS = Visits.ADDRESS + "/noter";

    private final LookAtSharedByLink lookAtSharedByLink;
    private final ShareByLink shareByLink;
    private final Visits visits;
    private final RoomShow show;

    LinkRoomRoutes(LookAtSharedByLink lookAtSharedByLink, ShareByLink shareByLink, Visits visits, RoomShow show) {
        this.lookAtSharedByLink = lookAtSharedByLink;
        this.shareByLink = shareByLink;
        this.visits = visits;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        router.doorGet(ADDRESS, UseCase.LOOK_AT_SHARED_BY_LINK, visits.inside(this::look));
        router.doorGet(ADDRESS + "/nyt", UseCase.LOOK_AT_SHARED_BY_LINK, visits.inside(this::ask));
        router.doorPost(ADDRESS, UseCase.SHARE_BY_LINK, visits.inside(this::share));
    }

    private Response look(Request request) {
        RoomView view = lookAtSharedByLink.look(
                request.caller(), new LookAtSharedByLink.Request(visits.key(request), Wanted.everything()));
        return show.room(
                request,
                RoomPage.behindLink(
                        view,
                        Visits.address(request),
                        Visits.door(request, "/ud"),
                        request.query("gjort").orElse(""),
                        request.language()));
    }

    private Response ask(Request request) {
        RoomView view = lookAtSharedByLink.look(
                request.caller(), new LookAtSharedByLink.Request(visits.key(request), Wanted.nothing()));
        return view.mayShare()
                ? show.writing(request, Visits.address(request), view.colleagues(), Typed.blank())
                : look(request);
    }

    private Response share(Request request) {
        Form form = request.form();
        return Typed.share(
                        form,
                        request.language(),
                        draft -> shareByLink.share(
                                request.caller(), new ShareByLink.Request(visits.key(request), draft)))
                ? Response.redirect(Visits.address(request).done(Typed.shared(form, "delt")))
                : show.writing(request, Visits.address(request), colleagues(request, form), form);
    }

    /** What was written while a visit ran out is shown again, without those who were there. */
    private List<RoomView.Colleague> colleagues(Request request, Form form) {
        return form.broken() instanceof CodeIsNeeded
                ? List.of()
                : lookAtSharedByLink
                        .look(request.caller(), new LookAtSharedByLink.Request(visits.key(request), Wanted.nothing()))
                        .colleagues();
    }
}
