package dk.amr.web.correspondence;

import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.meeting.invitation.link.ReadInvitationLink;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.Pages;
import dk.amr.web.page.correspondence.MeetingLinkPage;

/** Shows the page behind the link of an invitation, also with a form on it that was refused. */
final class MeetingLinkShow {

    /** Where the entry for the calendar is fetched, as a route has it. */
    static final String CALENDAR = "/moede/{secret}/moede.ics";

    private static final String WISHED = "oenske";

    private final ReadInvitationLink readInvitationLink;
    private final Pages pages;

    MeetingLinkShow(ReadInvitationLink readInvitationLink, Pages pages) {
        this.readInvitationLink = readInvitationLink;
        this.pages = pages;
    }

    Response show(Request request, Form form) {
        InvitationPage invitation = invitation(request);
        Language language = language(request, invitation);
        boolean hasWished = request.query("gjort").filter(WISHED::equals).isPresent();
        MeetingLinkPage page = MeetingLinkPage.of(invitation, form, address(request), hasWished, language);
        return pages.show(form.status(), request, language, page.heading(), "correspondence/meeting-link", page);
    }

    InvitationPage invitation(Request request) {
        return readInvitationLink.read(request.caller(), request.segment("secret"), request.origin());
    }

    /** The language asked for in the address, or else that in which the person gets mail. */
    static Language language(Request request, InvitationPage invitation) {
        return request.query("sprog").isPresent() ? request.language() : invitation.language();
    }

    /** To the page again, after what was sent is kept; the page then tells of a wish, which it does not show. */
    static Response back(Request request, boolean hasWished) {
        String page = address(request).answer();
        return Response.redirect(hasWished ? page + (page.contains("?") ? "&" : "?") + "gjort=" + WISHED : page);
    }

    private static MeetingLinkPage.Address address(Request request) {
        String page = "/moede/" + request.segment("secret");
        String language = request.query("sprog").isPresent()
                ? "?sprog=" + request.language().code()
                : "";
        String calendar = CALENDAR.replace("{secret}", request.segment("secret"));
        return new MeetingLinkPage.Address(page + language, calendar + language);
    }
}
