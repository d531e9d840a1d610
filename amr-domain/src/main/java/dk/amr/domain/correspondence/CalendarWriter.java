package dk.amr.domain.correspondence;

import java.util.List;

/** Puts calendar entries into files that calendars read. Nobody is named in them but the organizer. */
public interface CalendarWriter {

    /** The entry alone, as it is sent to somebody: it calls or cancels as the entry says. */
    CalendarFile invitation(CalendarEntry entry);

    /** The entry alone, as it is fetched by somebody who puts it into the calendar by hand: it asks for no answer. */
    CalendarFile published(CalendarEntry entry);

    /** All of them in a calendar of that name, to subscribe to; what was cancelled stands there as cancelled. */
    CalendarFile feed(String name, List<CalendarEntry> entries);
}
