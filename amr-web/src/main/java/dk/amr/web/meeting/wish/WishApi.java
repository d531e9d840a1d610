package dk.amr.web.meeting.wish;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.wish.DecideWish;
import dk.amr.domain.meeting.wish.ListWishes;
import dk.amr.domain.meeting.wish.NoteWish;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishId;
import dk.amr.domain.network.NetworkId;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** /api/v1/networks/{network}/wishes and /api/v1/wishes/{wish}/decide */
final class WishApi implements Routes {

    private static final String OF_NETWORK = Router.API + "/networks/{network}/wishes";

    /** A wish that was told to the consultant, for the group as a whole. */
    record NoteBody(@Nullable String text) {}

    /** ACCEPTED, DEFERRED, or PROPOSED to take the decision back. */
    record DecideBody(@Nullable String state) {}

    /** A wish, with nobody's name. */
    record WishView(UUID id, String text, LocalDate on, String state, int version) {
        static WishView of(Wish wish) {
            return new WishView(
                    wish.id().value(),
                    wish.text().text(),
                    wish.on(),
                    wish.state().name(),
                    wish.version().number());
        }
    }

    /** What a new wish is known by. */
    record NewWishView(UUID id) {}

    private final ListWishes listWishes;
    private final NoteWish noteWish;
    private final DecideWish decideWish;

    WishApi(ListWishes listWishes, NoteWish noteWish, DecideWish decideWish) {
        this.listWishes = listWishes;
        this.noteWish = noteWish;
        this.decideWish = decideWish;
    }

    @Override
    public void define(Router router) {
        router.get(OF_NETWORK, UseCase.LIST_WISHES, this::list);
        router.post(OF_NETWORK, UseCase.NOTE_WISH, this::note);
        router.post(Router.API + "/wishes/{wish}/decide", UseCase.DECIDE_WISH, this::decide);
    }

    private Response list(Request request) {
        return Response.json(ListView.all(listWishes.list(request.caller(), network(request)), WishView::of));
    }

    private Response note(Request request) {
        String network = network(request);
        Wish wish = noteWish.note(
                request.caller(),
                new NoteWish.Request(
                        network,
                        new Note(Body.need("text", request.body(NoteBody.class).text()))));
        return Response.created(
                Router.API + "/networks/" + network + "/wishes",
                new NewWishView(wish.id().value()));
    }

    private Response decide(Request request) {
        decideWish.decide(
                request.caller(),
                new DecideWish.Request(
                        request.id("wish", WishId::parse),
                        Wish.State.of(Body.need(
                                "state", request.body(DecideBody.class).state())),
                        request.ifMatch()));
        return Response.noContent();
    }

    private static String network(Request request) {
        return request.id("network", NetworkId::parse).value().toString();
    }
}
