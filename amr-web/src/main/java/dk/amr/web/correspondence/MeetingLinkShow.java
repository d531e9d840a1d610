package dk.amr.web.correspondence;

import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.meeting.invitation.link.ReadInvitationLink;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.page.Pages;
import dk.amr.web.page.correspondence.MeetingLinkPage;

/** Shows the page behind the link of an invitation, also with a form on it that was refused. */
final class MeetingLinkShow {

    private final ReadInvitationLink readInvitationLink;
    private final Pages pages;

    MeetingLinkShow(ReadInvitationLink readInvitationLink, Pages pages) {
        this.readInvitationLink = readInvitationLink;
        this.pages = pages;
    }

    Response show(Request request, MeetingLinkPage.Forms forms) {
        InvitationPage invitation =
                readInvitationLink.read(request.caller(), request.segment("secret"), request.origin());
        Language language = request.query("sprog").isPresent() ? request.language() : invitation.language();
        MeetingLinkPage page = MeetingLinkPage.of(invitation, forms, address(request), language);
        return pages.show(forms.status(), request, language, page.heading(), "correspondence/meeting-link", page);
    }

    /** To the page again, after what was sent is kept. */
    static Response back(Request request) {
        return Response.redirect(address(request).answer());
    }

    private static MeetingLinkPage.Address address(Request request) {
        String page = "/moede/" + request.segment("secret");
        String language = request.query("sprog").isPresent()
                ? "?sprog=" + request.language().code()
                : "";
        return new MeetingLinkPage.Address(page + language, page + "/tjenestefri" + language);
    }
}
