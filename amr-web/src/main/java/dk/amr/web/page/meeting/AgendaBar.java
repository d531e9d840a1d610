package dk.amr.web.page.meeting;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.AgendaText;
import dk.amr.web.page.text.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda as a bar, true to scale: every part as wide as it is long, and what is left.
 *
 * @param label the same in words, for those who have the page read aloud
 */
public record AgendaBar(List<Part> parts, List<Tick> ticks, List<Row> rows, String total, String label) {

    private static final int ROOM_FOR_A_NAME = 12;
    private static final int ROOM_FOR_A_NUMBER = 8;
    private static final int ROOM_FOR_A_TIME = 8;

    /** A stretch of the bar; {@code look} tells what it is: theme, sharing, frame, other, left or over. */
    public record Part(
            String x, String width, String look, String name, String minutes, boolean isNamed, boolean isCounted) {}

    /** A time below it. */
    public record Tick(String x, String time, String anchor) {}

    /** The same in the list. */
    public record Row(
            String time, String name, String kind, @Nullable String presenter, List<String> questions, String minutes) {
        public Row {
            questions = List.copyOf(questions);
        }
    }

    public AgendaBar {
        parts = List.copyOf(parts);
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    public static AgendaBar of(Agenda agenda, TimeSlot slot, Language language) {
        int whole = Math.max(slot.minutes(), agenda.minutes());
        List<Part> parts = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>(List.of(tick(0, whole, slot, language)));
        List<Row> rows = new ArrayList<>();
        int from = 0;
        int lastTick = 0;
        for (AgendaItem item : agenda.items()) {
            boolean hasRoom = 100 * (from - lastTick) >= ROOM_FOR_A_TIME * whole
                    && 100 * (whole - from) >= ROOM_FOR_A_TIME * whole;
            if (hasRoom) {
                ticks.add(tick(from, whole, slot, language));
                lastTick = from;
            }
            boolean isOver = from + item.minutes() > slot.minutes();
            parts.add(part(
                    from,
                    item.minutes(),
                    whole,
                    isOver ? "over" : AgendaText.look(item),
                    AgendaText.name(item, language),
                    language));
            rows.add(row(item, slot.start().plus(Duration.ofMinutes(from)), language));
            from += item.minutes();
        }
        int left = slot.minutes() - agenda.minutes();
        if (left > 0) {
            parts.add(part(from, left, whole, "left", AgendaText.left(language), language));
        }
        ticks.add(tick(whole, whole, slot, language));
        return new AgendaBar(
                parts, ticks, rows, AgendaText.total(agenda, slot, language), AgendaText.label(agenda, slot, language));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static Part part(int from, int minutes, int whole, String look, String name, Language language) {
        return new Part(
                Figures.width(from, whole),
                Figures.width(minutes, whole),
                look,
                name,
                AgendaText.minutes(minutes, language),
                100 * minutes >= ROOM_FOR_A_NAME * whole,
                100 * minutes >= ROOM_FOR_A_NUMBER * whole);
    }

    private static Tick tick(int from, int whole, TimeSlot slot, Language language) {
        String anchor = from == 0 ? "start" : from == whole ? "end" : "middle";
        return new Tick(
                Figures.width(from, whole), time(slot.start().plus(Duration.ofMinutes(from)), language), anchor);
    }

    private static Row row(AgendaItem item, Instant start, Language language) {
        Theme theme = item.theme();
        return new Row(
                time(start, language),
                AgendaText.name(item, language),
                AgendaText.kind(item, language),
                theme == null || theme.presenter().isEmpty() ? null : theme.presenter(),
                theme == null || theme.questions().isEmpty()
                        ? List.of()
                        : theme.questions().lines().toList(),
                Figures.number(item.minutes(), language));
    }

    private static String time(Instant moment, Language language) {
        return SlotInWords.time(LocalTime.ofInstant(moment, TimeSlot.ZONE), language);
    }
}
