package dk.amr.web.calendar;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.feed.IssueCalendarFeed;
import dk.amr.domain.meeting.feed.RevokeCalendarFeed;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;

/** /api/v1/calendar-feed */
final class CalendarFeedApi implements Routes {

    /** Where the calendar is fetched; it is told this once. */
    record NewFeedView(String address) {

        @Override
        public String toString() {
            return "NewFeedView";
        }
    }

    private final IssueCalendarFeed issueCalendarFeed;
    private final RevokeCalendarFeed revokeCalendarFeed;
    private final FeedAddress address;

    CalendarFeedApi(IssueCalendarFeed issueCalendarFeed, RevokeCalendarFeed revokeCalendarFeed, FeedAddress address) {
        this.issueCalendarFeed = issueCalendarFeed;
        this.revokeCalendarFeed = revokeCalendarFeed;
        this.address = address;
    }

    @Override
    public void define(Router router) {
        router.post(Router.API + "/calendar-feed", UseCase.ISSUE_CALENDAR_FEED, this::issue);
        router.delete(Router.API + "/calendar-feed", UseCase.REVOKE_CALENDAR_FEED, this::revoke);
    }

    private Response issue(Request request) {
        return Response.json(201, new NewFeedView(address.of(issueCalendarFeed.issue(request.caller()))))
                .toldOnce();
    }

    private Response revoke(Request request) {
        revokeCalendarFeed.revoke(request.caller());
        return Response.noContent();
    }
}
