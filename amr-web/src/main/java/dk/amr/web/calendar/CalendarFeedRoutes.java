package dk.amr.web.calendar;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.CalendarEntry;
import dk.amr.domain.correspondence.CalendarWriter;
import dk.amr.domain.meeting.feed.FeedEntry;
import dk.amr.domain.meeting.feed.ReadCalendarFeed;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import java.util.List;

/** /kalender/{secret}.ics, which calendar programs fetch many times a day */
final class CalendarFeedRoutes implements Routes {

    /** The name the calendar has in a program; what stands in it is in the language of the account. */
    private static final String NAME = "Netværksmøder";

    private final ReadCalendarFeed readCalendarFeed;
    private final CalendarWriter calendars;

    CalendarFeedRoutes(ReadCalendarFeed readCalendarFeed, CalendarWriter calendars) {
        this.readCalendarFeed = readCalendarFeed;
        this.calendars = calendars;
    }

    @Override
    public void define(Router router) {
        router.openGet(FeedAddress.ROUTE, UseCase.READ_CALENDAR_FEED, this::read);
    }

    private Response read(Request request) {
        List<CalendarEntry> entries =
                readCalendarFeed.read(request.caller(), request.segment("secret"), request.origin()).stream()
                        .map(CalendarFeedRoutes::entry)
                        .toList();
        return Response.document(
                200,
                "text/calendar; charset=utf-8",
                calendars.feed(NAME, entries).text());
    }

    private static CalendarEntry entry(FeedEntry entry) {
        return new CalendarEntry(
                entry.isCancelled() ? CalendarEntry.Kind.CANCEL : CalendarEntry.Kind.REQUEST,
                entry.uid(),
                entry.sequence(),
                entry.stamp(),
                entry.slot().start(),
                entry.slot().end(),
                entry.title(),
                entry.place(),
                null);
    }
}
