package dk.amr.web.page;

import dk.amr.domain.meeting.planning.MeetingChangedMeanwhile;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.text.MandateText;
import dk.amr.web.page.text.OvertakenLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else saved first, beside what was typed: nothing is overwritten unseen, and nothing typed is lost (E9).
 *
 * @param deed the words of the button by which one's own is saved all the same
 * @param back where one goes who lets it stand as it is
 * @param again what is pressed where there are no fields to send again; absent in a form
 */
public record Overtaken(
        List<Row> rows, String deed, String back, @Nullable Again again) {

    /** A field as it is now, and as the one who comes late wants it. */
    public record Row(String name, String theirs, String yours) {

        @Override
        public String toString() {
            return "Row";
        }
    }

    /** A button by itself, and what it sends. */
    public record Again(String action, Map<String, String> fields) {

        public Again {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * How the thing stands now.
     *
     * @param thing what it is called; {@code stands} how it stands, in words
     * @param fields what a form about it would begin with
     */
    public record Now(String thing, String stands, Form fields) {

        /** Something that its form does not repeat. */
        public Now(String thing, String stands) {
            this(thing, stands, new Form(Map.of()));
        }

        @Override
        public String toString() {
            return "Now";
        }
    }

    public Overtaken {
        rows = List.copyOf(rows);
    }

    /** Nothing unless the form came too late. */
    public static @Nullable Overtaken in(
            Form typed, Now now, List<Asked> asked, String deed, String back, Language language) {
        if (!typed.isStale()) {
            return null;
        }
        List<Row> differing = typed.changed() instanceof MeetingChangedMeanwhile changed
                ? told(changed, language)
                : compared(typed, now.fields(), asked);
        List<Row> rows = new ArrayList<>();
        if (!now.stands().isEmpty()) {
            // what one wanted to save is in the fields where any of them differs
            String yours = differing.isEmpty() ? deed : OvertakenLabel.SEE_BELOW.in(language);
            rows.add(new Row(now.thing(), now.stands(), yours));
        }
        rows.addAll(differing);
        return new Overtaken(rows, OvertakenLabel.ANYWAY.after(deed, language), back, null);
    }

    /** The same with a button of its own. */
    public Overtaken pressing(String action, Map<String, String> fields) {
        return new Overtaken(rows, deed, back, new Again(action, fields));
    }

    private static List<Row> told(MeetingChangedMeanwhile changed, Language language) {
        return changed.differences().stream()
                .map(each -> new Row(
                        MandateText.capital(each.name().in(language)),
                        each.theirs().in(language),
                        each.yours().in(language)))
                .toList();
    }

    private static List<Row> compared(Form typed, Form now, List<Asked> asked) {
        return asked.stream()
                .filter(each -> now.has(each.field()))
                .map(each -> new Row(each.label(), words(now, each), words(typed, each)))
                .filter(row -> !isSame(row.theirs(), row.yours()))
                .toList();
    }

    private static String words(Form form, Asked asked) {
        return form.texts(asked.field()).stream()
                .map(value -> asked.words().isEmpty() ? value : asked.words().get(value))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** A day or a time is the same however it is written. */
    private static boolean isSame(String theirs, String yours) {
        return plain(theirs).equals(plain(yours))
                || (day(theirs).isPresent() && day(theirs).equals(day(yours)));
    }

    private static String plain(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.matches("\\d{1,2}([.:]\\d{2})?")
                ? lines.replace(':', '.').replaceFirst("^0(?=\\d)", "").replaceFirst("\\.00$", "")
                : lines;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(RegisterDates.read(text));
        } catch (InvalidValue notADay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Overtaken";
    }
}
