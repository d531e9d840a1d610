package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.link.ChooseReadersByLink;
import dk.amr.domain.meeting.sharing.link.LookAtSharedByLink;
import dk.amr.domain.meeting.sharing.link.RedactByLink;
import dk.amr.domain.meeting.sharing.link.WithdrawByLink;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.Wanted;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import java.util.Map;

/** /delt/{secret}/noter/{item}: its readers, other words, and taking it back */
final class LinkItemRoutes implements Routes {

    private static final String ADDRESS = Visits.ADDRESS + "/noter/{item}/";

    private final LookAtSharedByLink lookAtSharedByLink;
    private final ChooseReadersByLink chooseReadersByLink;
    private final RedactByLink redactByLink;
    private final WithdrawByLink withdrawByLink;
    private final Visits visits;
    private final RoomShow show;

    LinkItemRoutes(
            LookAtSharedByLink lookAtSharedByLink,
            ChooseReadersByLink chooseReadersByLink,
            RedactByLink redactByLink,
            WithdrawByLink withdrawByLink,
            Visits visits,
            RoomShow show) {
        this.lookAtSharedByLink = lookAtSharedByLink;
        this.chooseReadersByLink = chooseReadersByLink;
        this.redactByLink = redactByLink;
        this.withdrawByLink = withdrawByLink;
        this.visits = visits;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        UseCase looking = UseCase.LOOK_AT_SHARED_BY_LINK;
        router.doorGet(ADDRESS + "laesere", looking, visits.inside(this::askForReaders));
        router.doorPost(ADDRESS + "laesere", UseCase.CHOOSE_READERS_BY_LINK, visits.inside(this::choose));
        router.doorGet(ADDRESS + "ret", looking, visits.inside(this::askForWords));
        router.doorPost(ADDRESS + "ret", UseCase.REDACT_BY_LINK, visits.inside(this::redact));
        router.doorGet(ADDRESS + "traek-tilbage", looking, visits.inside(this::askToWithdraw));
        router.doorPost(ADDRESS + "traek-tilbage", UseCase.WITHDRAW_BY_LINK, visits.inside(this::withdraw));
    }

    private Response askForReaders(Request request) {
        RoomView view = look(request);
        return show.readers(request, Visits.address(request), view, Typed.readersOf(RoomShow.own(view, request)));
    }

    private Response choose(Request request) {
        Form form = request.form();
        return Typed.choose(
                        form,
                        (readers, seen) -> chooseReadersByLink.choose(
                                request.caller(),
                                new ChooseReadersByLink.Request(
                                        visits.key(request), RoomShow.item(request), readers, seen)))
                ? Response.redirect(Visits.address(request).done(Typed.shared(form, "delt-laesere")))
                : show.readers(request, Visits.address(request), look(request), form);
    }

    private Response askForWords(Request request) {
        return show.redaction(request, Visits.address(request), Typed.wordsOf(RoomShow.own(look(request), request)));
    }

    /** What was written while a visit ran out is shown again. */
    private Response redact(Request request) {
        Form form = request.form();
        return Typed.redact(
                        form,
                        request.language(),
                        (text, seen) -> redactByLink.redact(
                                request.caller(),
                                new RedactByLink.Request(visits.key(request), RoomShow.item(request), text, seen)))
                ? Response.redirect(Visits.address(request).done("delt-ret"))
                : again(request, form);
    }

    private Response again(Request request, Form form) {
        return form.isStale()
                ? show.redaction(request, Visits.address(request), RoomShow.own(look(request), request), form)
                : show.redaction(request, Visits.address(request), form);
    }

    private Response askToWithdraw(Request request) {
        return show.withdrawal(
                request, Visits.address(request), RoomShow.own(look(request), request), new Form(Map.of()));
    }

    private Response withdraw(Request request) {
        withdrawByLink.withdraw(
                request.caller(), new WithdrawByLink.Request(visits.key(request), RoomShow.item(request)));
        return Response.redirect(Visits.address(request).done("delt-tilbage"));
    }

    private RoomView look(Request request) {
        return lookAtSharedByLink.look(
                request.caller(),
                new LookAtSharedByLink.Request(visits.key(request), Wanted.one(RoomShow.item(request))));
    }
}
