package dk.amr.web.meeting;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.wish.DecideWish;
import dk.amr.domain.meeting.wish.NoteWish;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishId;
import dk.amr.domain.network.NetworkId;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Versions;
import dk.amr.web.page.meeting.WishCard;
import java.util.Map;
import java.util.Set;

/** POST to /netvaerk/{network}/oensker and to /oensker/{wish}, from the page of a meeting and back to it */
final class WishRoutes implements Routes {

    private static final Map<String, String> FIELD_OF_RULE =
            Map.of("note-is-too-long", WishCard.TEXT, "text-has-cpr", WishCard.TEXT, "wish-is-empty", WishCard.TEXT);

    private final NoteWish noteWish;
    private final DecideWish decideWish;
    private final MeetingShow show;

    WishRoutes(NoteWish noteWish, DecideWish decideWish, MeetingShow show) {
        this.noteWish = noteWish;
        this.decideWish = decideWish;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        router.post(
                "/netvaerk/{network}/oensker",
                Set.of(UseCase.NOTE_WISH, UseCase.LOOK_AT_MEETING, UseCase.LIST_WISHES),
                this::note);
        router.post(
                "/oensker/{wish}",
                Set.of(UseCase.DECIDE_WISH, UseCase.LOOK_AT_MEETING, UseCase.LIST_WISHES),
                this::decide);
    }

    private Response note(Request request) {
        Form form = request.form();
        String meeting = meeting(form);
        String network = request.id("network", NetworkId::parse).value().toString();
        return form.submit(
                        FIELD_OF_RULE,
                        () -> noteWish.note(
                                request.caller(), new NoteWish.Request(network, new Note(form.text(WishCard.TEXT)))))
                ? done(meeting, "oenske")
                : show.show(request, meeting, new Form(Map.of()), form);
    }

    private Response decide(Request request) {
        Form form = request.form();
        String meeting = meeting(form);
        WishId wish = request.id("wish", WishId::parse);
        return form.submit(
                        Map.of(),
                        () -> decideWish.decide(
                                request.caller(),
                                new DecideWish.Request(
                                        wish,
                                        Wish.State.of(form.text(WishCard.ANSWER)),
                                        Versions.read(form.text("version")))))
                ? done(meeting, "afgjort")
                : again(request, meeting, of(form, wish));
    }

    private Response again(Request request, String meeting, Form form) {
        return show.show(request, meeting, form, new Form(Map.of()));
    }

    /** The form, with the wish that it was about. */
    private static Form of(Form form, WishId wish) {
        return form.with(Map.of(WishCard.WISH, wish.value().toString()));
    }

    private static Response done(String meeting, String word) {
        return Response.redirect(MeetingAddress.page(meeting) + "?gjort=" + word);
    }

    /** The meeting on whose page the form stands. */
    private static String meeting(Form form) {
        return MeetingId.parse(form.text(WishCard.MEETING)).value().toString();
    }
}
