package dk.amr.cli.console.output;

import dk.amr.domain.calendar.MomentInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Things in rows, to be shown as a table to people and by keys to programs. */
public final class Listing<T> {

    /** What a column is called and where its values come from. */
    private record Column<T>(String key, Sentence heading, Function<T, @Nullable Object> value) {}

    /** A value that people read as a word and programs as a code. */
    public record Word(String code, Sentence title) {

        public static Word of(Enum<?> code, Sentence title) {
            return new Word(code.name(), title);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** A value that is a word in a table and a code everywhere else. */
    public record Told(String code, Sentence words) {

        @Override
        public String toString() {
            return code;
        }
    }

    private static final DateTimeFormatter DANISH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final String name;
    private final List<T> items;
    private final List<Column<T>> columns = new ArrayList<>();

    /** A listing that programs know by that key. */
    public Listing(String name, List<T> items) {
        this.name = name;
        this.items = List.copyOf(items);
    }

    public Listing<T> column(String key, String danish, String english, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(key, new Sentence(danish, english), value));
        return this;
    }

    String name() {
        return name;
    }

    List<String> headings(Language language) {
        return columns.stream().map(column -> column.heading().in(language)).toList();
    }

    /** The items as they are kept in a file. */
    List<List<String>> rows(Language language) {
        return rows(Listing::text, language);
    }

    /** The items as people read them from a table: moments in Danish time, and reasons in words. */
    List<List<String>> rowsInWords(Language language) {
        return rows(Listing::words, language);
    }

    private List<List<String>> rows(BiFunction<@Nullable Object, Language, String> writing, Language language) {
        return items.stream()
                .map(item -> columns.stream()
                        .map(column -> writing.apply(column.value().apply(item), language))
                        .toList())
                .toList();
    }

    /** Each item by key, with values as programs read them. */
    public List<Map<String, @Nullable Object>> objects() {
        return items.stream().map(this::object).toList();
    }

    private Map<String, @Nullable Object> object(T item) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.key(), column.value().apply(item)));
        return object;
    }

    private static String words(@Nullable Object value, Language language) {
        return switch (value) {
            case Instant at -> MomentInWords.brief(at, language);
            case Told told -> told.words().in(language);
            case null, default -> text(value, language);
        };
    }

    private static String text(@Nullable Object value, Language language) {
        return switch (value) {
            case null -> "";
            case Boolean yes when language == Language.DANISH -> yes ? "ja" : "nej";
            case Boolean yes -> yes ? "yes" : "no";
            case LocalDate day when language == Language.DANISH -> DANISH_DAY.format(day);
            case Word word -> word.title().in(language);
            case Sentence sentence -> sentence.in(language);
            case List<?> several ->
                several.stream().map(each -> text(each, language)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
