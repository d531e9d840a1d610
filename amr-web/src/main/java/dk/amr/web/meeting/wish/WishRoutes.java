package dk.amr.web.meeting.wish;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.wish.DecideWish;
import dk.amr.domain.meeting.wish.NoteWish;
import dk.amr.domain.meeting.wish.Wish;
import dk.amr.domain.meeting.wish.WishId;
import dk.amr.domain.network.NetworkId;
import dk.amr.web.http.Form;
import dk.amr.web.http.OwnAddress;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Versions;

/** POST to /netvaerk/{network}/oensker and to /oensker/{wish} */
final class WishRoutes implements Routes {

    private final NoteWish noteWish;
    private final DecideWish decideWish;

    WishRoutes(NoteWish noteWish, DecideWish decideWish) {
        this.noteWish = noteWish;
        this.decideWish = decideWish;
    }

    @Override
    public void define(Router router) {
        router.post("/netvaerk/{network}/oensker", UseCase.NOTE_WISH, this::note);
        router.post("/oensker/{wish}", UseCase.DECIDE_WISH, this::decide);
    }

    private Response note(Request request) {
        Form form = request.form();
        noteWish.note(
                request.caller(),
                new NoteWish.Request(
                        request.id("network", NetworkId::parse).value().toString(), new Note(form.text("tekst"))));
        return done(form, "oenske");
    }

    private Response decide(Request request) {
        Form form = request.form();
        decideWish.decide(
                request.caller(),
                new DecideWish.Request(
                        request.id("wish", WishId::parse),
                        Wish.State.of(form.text("svar")),
                        Versions.read(form.text("version"))));
        return done(form, "afgjort");
    }

    private static Response done(Form form, String word) {
        String back = OwnAddress.orFront(form.text("tilbage"));
        return Response.redirect(back.replaceFirst("\\?.*", "") + "?gjort=" + word);
    }
}
