package dk.amr.web.calendar;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.meeting.feed.IssueCalendarFeed;
import dk.amr.domain.meeting.feed.RevokeCalendarFeed;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.calendar.OwnCalendarPage;
import dk.amr.web.page.text.CalendarText;
import dk.amr.web.page.text.DeedText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /kalender */
final class OwnCalendarRoutes implements Routes {

    private static final String ADDRESS = "/kalender";

    private final IssueCalendarFeed issueCalendarFeed;
    private final RevokeCalendarFeed revokeCalendarFeed;
    private final FeedAddress address;
    private final Doorkeeper doorkeeper;
    private final Gate gate;
    private final Pages pages;

    OwnCalendarRoutes(
            IssueCalendarFeed issueCalendarFeed,
            RevokeCalendarFeed revokeCalendarFeed,
            FeedAddress address,
            Doorkeeper doorkeeper,
            Gate gate,
            Pages pages) {
        this.issueCalendarFeed = issueCalendarFeed;
        this.revokeCalendarFeed = revokeCalendarFeed;
        this.address = address;
        this.doorkeeper = doorkeeper;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, Set.of(UseCase.ISSUE_CALENDAR_FEED, UseCase.REVOKE_CALENDAR_FEED), this::look);
        router.post(ADDRESS, UseCase.ISSUE_CALENDAR_FEED, this::issue);
        router.post(ADDRESS + "/tilbagekald", UseCase.REVOKE_CALENDAR_FEED, this::revoke);
    }

    private Response look(Request request) {
        gate.mustAdmit(request.caller(), UseCase.REVOKE_CALENDAR_FEED, Relation.OWN_KREDS);
        String done = request.query("gjort")
                .flatMap(DeedText::done)
                .map((Sentence sentence) -> sentence.in(request.language()))
                .orElse(null);
        return page(request, null, done);
    }

    /** The address is on this answer alone: whoever loads the page again does not find it. */
    private Response issue(Request request) {
        return page(request, address.of(issueCalendarFeed.issue(request.caller())), null);
    }

    private Response revoke(Request request) {
        revokeCalendarFeed.revoke(request.caller());
        return Response.redirect(ADDRESS + "?gjort=tilbagekaldt");
    }

    private Response page(Request request, @Nullable String newAddress, @Nullable String done) {
        boolean mayIssue = gate.admits(request.caller(), UseCase.ISSUE_CALENDAR_FEED, Relation.OWN_KREDS);
        return pages.show(
                request,
                CalendarText.YOUR_CALENDAR.in(request.language()),
                "calendar/own",
                new OwnCalendarPage(
                        newAddress,
                        mayIssue,
                        doorkeeper.hasCalendarFeed(request.caller().account()),
                        address.opensHereOnly(),
                        done));
    }
}
