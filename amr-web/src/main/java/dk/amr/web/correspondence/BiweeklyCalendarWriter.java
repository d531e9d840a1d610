package dk.amr.web.correspondence;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dk.amr.domain.correspondence.CalendarEntry;
import dk.amr.domain.correspondence.CalendarFile;
import dk.amr.domain.correspondence.CalendarWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes calendar files in Danish time. What begins or ends in the hour that comes twice in October is written in UTC,
 * for no local time tells which of the two is meant.
 */
final class BiweeklyCalendarWriter implements CalendarWriter {

    private static final String PRODUCT = "-//dk.amr//amr//DA";

    private final TimezoneAssignment danishTime = DanishTime.assignment();

    @Override
    public CalendarFile invitation(CalendarEntry entry) {
        return file(entry.kind().name(), calendar(), List.of(entry));
    }

    @Override
    public CalendarFile published(CalendarEntry entry) {
        return file(Method.PUBLISH, calendar(), List.of(entry));
    }

    @Override
    public CalendarFile feed(String name, List<CalendarEntry> entries) {
        ICalendar calendar = calendar();
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        return file(Method.PUBLISH, calendar, entries);
    }

    private static ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        return calendar;
    }

    private CalendarFile file(String method, ICalendar calendar, List<CalendarEntry> entries) {
        calendar.setMethod(method);
        entries.forEach(entry -> add(calendar, entry));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new CalendarFile(method, Folding.of(text.toString()));
    }

    private void add(ICalendar calendar, CalendarEntry entry) {
        VEvent event = event(entry);
        calendar.addEvent(event);
        if (!DanishTime.comesTwice(entry.start()) && !DanishTime.comesTwice(entry.end())) {
            calendar.getTimezoneInfo().setTimezone(event.getDateStart(), danishTime);
            calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), danishTime);
        }
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid() + "@amr");
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(DanishTime.moment(entry.stamp()));
        event.setLastModified(DanishTime.moment(entry.stamp()));
        event.setDateStart(DanishTime.moment(entry.start()));
        event.setDateEnd(DanishTime.moment(entry.end()));
        event.setSummary(entry.title());
        if (!entry.place().isBlank()) {
            event.setLocation(entry.place());
        }
        if (entry.organizer() != null) {
            event.setOrganizer(new Organizer(null, entry.organizer().value()));
        }
        event.setStatus(entry.kind() == CalendarEntry.Kind.CANCEL ? Status.cancelled() : Status.confirmed());
        event.setTransparency(false);
        event.setClassification(Classification.private_());
        return event;
    }
}
