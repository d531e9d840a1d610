package dk.amr.web.correspondence;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.CalendarWriter;
import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.meeting.invitation.link.ReadInvitationLink;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;

/** /moede/{secret}/moede.ics: the entry that came with the mail, for whoever lost it there */
final class MeetingCalendarRoutes implements Routes {

    private final ReadInvitationLink readInvitationLink;
    private final CalendarWriter calendars;

    MeetingCalendarRoutes(ReadInvitationLink readInvitationLink, CalendarWriter calendars) {
        this.readInvitationLink = readInvitationLink;
        this.calendars = calendars;
    }

    @Override
    public void define(Router router) {
        router.doorGet(MeetingLinkShow.CALENDAR, UseCase.READ_INVITATION_LINK, this::fetch);
    }

    /** Where there is nothing to come to any more, it looks like a link that there never was. */
    private Response fetch(Request request) {
        InvitationPage invitation =
                readInvitationLink.read(request.caller(), request.segment("secret"), request.origin());
        InvitationPage.Entry entry = invitation.entry();
        if (entry == null) {
            throw new NothingHere();
        }
        return Response.document(
                        200,
                        "text/calendar; charset=utf-8",
                        calendars
                                .published(MeetingEntry.of(
                                        invitation.meeting(), entry, MeetingLinkShow.language(request, invitation)))
                                .text())
                .withHeader("Content-Disposition", "attachment; filename=\"moede.ics\"");
    }
}
