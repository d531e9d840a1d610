package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.sharing.room.ChooseReaders;
import dk.amr.domain.meeting.sharing.room.LookAtShared;
import dk.amr.domain.meeting.sharing.room.RedactShared;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.Wanted;
import dk.amr.domain.meeting.sharing.room.WithdrawShared;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.meeting.MeetingAddress;
import java.util.Map;
import java.util.Set;

/** /moeder/{meeting}/delt/{item}: its readers, other words, and taking it back */
final class SharedItemRoutes implements Routes {

    private static final String ADDRESS = "/moeder/{meeting}/delt/{item}/";

    private final LookAtShared lookAtShared;
    private final ChooseReaders chooseReaders;
    private final RedactShared redactShared;
    private final WithdrawShared withdrawShared;
    private final MeetingFinder finder;
    private final Gate gate;
    private final RoomShow show;

    SharedItemRoutes(
            LookAtShared lookAtShared,
            ChooseReaders chooseReaders,
            RedactShared redactShared,
            WithdrawShared withdrawShared,
            MeetingFinder finder,
            Gate gate,
            RoomShow show) {
        this.lookAtShared = lookAtShared;
        this.chooseReaders = chooseReaders;
        this.redactShared = redactShared;
        this.withdrawShared = withdrawShared;
        this.finder = finder;
        this.gate = gate;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> toChoose = Set.of(UseCase.CHOOSE_READERS, UseCase.LOOK_AT_SHARED);
        router.get(ADDRESS + "laesere", toChoose, this::askForReaders);
        router.post(ADDRESS + "laesere", toChoose, this::choose);
        Set<UseCase> toRedact = Set.of(UseCase.REDACT_SHARED, UseCase.LOOK_AT_SHARED);
        router.get(ADDRESS + "ret", toRedact, this::askForWords);
        router.post(ADDRESS + "ret", toRedact, this::redact);
        Set<UseCase> toWithdraw = Set.of(UseCase.WITHDRAW_SHARED, UseCase.LOOK_AT_SHARED);
        router.get(ADDRESS + "traek-tilbage", toWithdraw, this::askToWithdraw);
        router.post(ADDRESS + "traek-tilbage", toWithdraw, this::withdraw);
    }

    private Response askForReaders(Request request) {
        RoomView view = mayDo(request, UseCase.CHOOSE_READERS);
        return show.readers(request, SharedRoutes.address(request), view, Typed.readersOf(RoomShow.own(view, request)));
    }

    private Response choose(Request request) {
        Form form = request.form();
        return Typed.choose(
                        form,
                        (readers, seen) -> chooseReaders.choose(
                                request.caller(),
                                new ChooseReaders.Request(
                                        MeetingAddress.of(request), RoomShow.item(request), readers, seen)))
                ? Response.redirect(SharedRoutes.address(request).done(Typed.shared(form, "delt-laesere")))
                : show.readers(request, SharedRoutes.address(request), look(request), form);
    }

    private Response askForWords(Request request) {
        RoomView view = mayDo(request, UseCase.REDACT_SHARED);
        return show.redaction(request, SharedRoutes.address(request), Typed.wordsOf(RoomShow.entry(view, request)));
    }

    private Response redact(Request request) {
        Form form = request.form();
        return Typed.redact(
                        form,
                        request.language(),
                        (text, seen) -> redactShared.redact(
                                request.caller(),
                                new RedactShared.Request(
                                        MeetingAddress.of(request), RoomShow.item(request), text, seen)))
                ? Response.redirect(SharedRoutes.address(request).done("delt-ret"))
                : again(request, form);
    }

    private Response again(Request request, Form form) {
        return form.isStale()
                ? show.redaction(request, SharedRoutes.address(request), RoomShow.entry(look(request), request), form)
                : show.redaction(request, SharedRoutes.address(request), form);
    }

    private Response askToWithdraw(Request request) {
        RoomView view = mayDo(request, UseCase.WITHDRAW_SHARED);
        return show.withdrawal(request, SharedRoutes.address(request), RoomShow.own(view, request), new Form(Map.of()));
    }

    private Response withdraw(Request request) {
        withdrawShared.withdraw(
                request.caller(), new WithdrawShared.Request(MeetingAddress.of(request), RoomShow.item(request)));
        return Response.redirect(SharedRoutes.address(request).done("delt-tilbage"));
    }

    private RoomView mayDo(Request request, UseCase useCase) {
        RoomShow.mustBeToday(request);
        RoomView view = look(request);
        gate.mustAdmit(request.caller(), useCase, finder.relation(request.caller(), MeetingAddress.of(request)));
        return view;
    }

    private RoomView look(Request request) {
        return lookAtShared.look(
                request.caller(),
                new LookAtShared.Request(MeetingAddress.of(request), Wanted.one(RoomShow.item(request))));
    }
}
