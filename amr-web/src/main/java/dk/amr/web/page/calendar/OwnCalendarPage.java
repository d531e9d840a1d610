package dk.amr.web.page.calendar;

import org.jspecify.annotations.Nullable;

/**
 * The page about the calendar of one's own.
 *
 * @param address where it is fetched, if it was made just now; it is shown once
 * @param hasAddress whether there is an address that can be closed
 * @param opensHereOnly whether it names this machine alone, so that nothing can fetch it on another
 */
public record OwnCalendarPage(
        @Nullable String address,
        boolean mayIssue,
        boolean hasAddress,
        boolean opensHereOnly,
        @Nullable String done) {

    @Override
    public String toString() {
        return "OwnCalendarPage";
    }
}
