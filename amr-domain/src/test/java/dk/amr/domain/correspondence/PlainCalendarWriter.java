package dk.amr.domain.correspondence;

import java.util.List;
import java.util.stream.Collectors;

/** Writes calendar files in the fewest words, for tests: kind, sequence, start and title of each entry. */
public final class PlainCalendarWriter implements CalendarWriter {

    @Override
    public CalendarFile invitation(CalendarEntry entry) {
        return new CalendarFile(entry.kind().name(), words(entry));
    }

    @Override
    public CalendarFile published(CalendarEntry entry) {
        return new CalendarFile("PUBLISH", words(entry));
    }

    @Override
    public CalendarFile feed(String name, List<CalendarEntry> entries) {
        return new CalendarFile(
                "PUBLISH",
                name + "\n" + entries.stream().map(PlainCalendarWriter::words).collect(Collectors.joining("\n")));
    }

    private static String words(CalendarEntry entry) {
        return entry.kind() + " " + entry.sequence() + " " + entry.start() + " " + entry.title();
    }
}
