package dk.amr.web.meeting.sharing;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.sharing.link.EnterShared;
import dk.amr.domain.meeting.sharing.link.LeaveShared;
import dk.amr.domain.meeting.sharing.link.ReadSharedLink;
import dk.amr.domain.meeting.sharing.link.SendSharedCode;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.sharing.DoorPage;
import dk.amr.web.page.text.SharingLinkText;
import java.util.Map;

/** /delt/{secret}: looking changes nothing, so that a mail program that follows links asks for no code. */
final class LinkDoorRoutes implements Routes {

    private static final Map<String, String> FIELDS = Map.of("code-is-wrong", DoorPage.CODE);

    private final ReadSharedLink readSharedLink;
    private final SendSharedCode sendSharedCode;
    private final EnterShared enterShared;
    private final LeaveShared leaveShared;
    private final Visits visits;
    private final Pages pages;

    LinkDoorRoutes(
            ReadSharedLink readSharedLink,
            SendSharedCode sendSharedCode,
            EnterShared enterShared,
            LeaveShared leaveShared,
            Visits visits,
            Pages pages) {
        this.readSharedLink = readSharedLink;
        this.sendSharedCode = sendSharedCode;
        this.enterShared = enterShared;
        this.leaveShared = leaveShared;
        this.visits = visits;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.doorGet(Visits.ADDRESS, UseCase.READ_SHARED_LINK, this::look);
        router.doorGet(Visits.ADDRESS + "/kode", UseCase.READ_SHARED_LINK, this::lookForCode);
        router.doorPost(Visits.ADDRESS + "/kode", UseCase.SEND_SHARED_CODE, this::send);
        router.doorGet(Visits.ADDRESS + "/ind", UseCase.READ_SHARED_LINK, this::look);
        router.doorPost(Visits.ADDRESS + "/ind", UseCase.ENTER_SHARED, this::enter);
        router.doorPost(Visits.ADDRESS + "/ud", UseCase.LEAVE_SHARED, this::leave);
    }

    private Response look(Request request) {
        return page(request, new DoorPage.Before(false, request.query("ud").isPresent()), new Form(Map.of()));
    }

    private Response lookForCode(Request request) {
        return page(request, new DoorPage.Before(true, false), new Form(Map.of()));
    }

    private Response send(Request request) {
        Form form = request.form();
        return form.submit(
                        Map.of(),
                        () -> sendSharedCode.send(request.caller(), request.segment("secret"), request.origin()))
                ? Response.redirect(Visits.door(request, "/kode"))
                : page(request, new DoorPage.Before(false, false), form);
    }

    private Response enter(Request request) {
        Form form = request.form();
        return form.need(DoorPage.CODE, code -> code)
                .flatMap(code -> form.submitted(
                        FIELDS,
                        () -> enterShared.enter(
                                request.caller(),
                                new EnterShared.Request(request.segment("secret"), request.origin(), code))))
                .map(visit -> visits.begun(request, visit))
                .orElseGet(() -> page(request, new DoorPage.Before(false, false), form));
    }

    private Response leave(Request request) {
        leaveShared.leave(request.caller(), visits.key(request));
        return visits.ended(request);
    }

    private Response page(Request request, DoorPage.Before before, Form form) {
        TimeSlot slot = readSharedLink.read(request.caller(), request.segment("secret"), request.origin());
        DoorPage page = DoorPage.of(
                slot, before, Visits.door(request, "/kode"), Visits.door(request, "/ind"), form, request.language());
        String title = SharingLinkText.AFTER.in(request.language());
        return pages.show(form.status(), request, title, "sharing/door", page);
    }
}
