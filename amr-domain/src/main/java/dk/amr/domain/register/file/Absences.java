package dk.amr.domain.register.file;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The long absences from a mandate in one cell: {@code 01-03-2027/31-05-2027, 01-09-2027/}, where the last day is left
 * out as long as nobody is back.
 */
public final class Absences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private Absences() {}

    public static String write(List<Period> absences) {
        return absences.stream()
                .map(each -> DAY.format(each.from()) + "/"
                        + each.last().map(DAY::format).orElse(""))
                .collect(Collectors.joining(", "));
    }

    static List<Period> read(String text) {
        return Stream.of(text.split(",")).map(Absences::period).toList();
    }

    private static Period period(String text) {
        String[] days = text.strip().split("/", -1);
        if (days.length != 2) {
            throw new InvalidValue(
                    "absences-are-unreadable",
                    new Sentence(
                            "Orlov skrives som første og sidste dag: 01-03-2027/31-05-2027. Er den ikke slut, så 01-03-2027/.",
                            "Leave is written as first and last day: 01-03-2027/31-05-2027. If it goes on: 01-03-2027/."));
        }
        LocalDate last = days[1].isBlank() ? null : RegisterDates.read(days[1].strip());
        return Period.through(RegisterDates.read(days[0].strip()), last);
    }
}
