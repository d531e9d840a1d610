package dk.amr.domain.calendar;

import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A month of the planner's band: the public holidays in it, and the school holidays as far as they lie in it (E23).
 *
 * @param stretches by their first day, a public holiday before a school holiday that begins on the same day
 */
public record FreeMonth(YearMonth month, List<Stretch> stretches) {

    /** Days in a row that are free for one reason; the first and the last included. */
    public record Stretch(LocalDate first, LocalDate last, Sentence name, FreeDay.Kind kind) {

        private boolean isContinuedBy(FreeDay day) {
            return last.plusDays(1).equals(day.day()) && name.equals(day.name()) && kind == day.kind();
        }

        private Stretch through(LocalDate newLast) {
            return new Stretch(first, newLast, name, kind);
        }
    }

    public FreeMonth {
        stretches = List.copyOf(stretches);
    }

    /** The twelve months of the year. */
    public static List<FreeMonth> ofYear(int year) {
        return Stream.of(Month.values())
                .map(month -> of(YearMonth.of(year, month)))
                .toList();
    }

    public static FreeMonth of(YearMonth month) {
        return new FreeMonth(
                month,
                Stream.concat(
                                stretches(month, PublicHolidays::on).stream(),
                                stretches(month, SchoolHolidays::on).stream())
                        .sorted(Comparator.comparing(Stretch::first))
                        .toList());
    }

    private static List<Stretch> stretches(YearMonth month, Function<LocalDate, Optional<FreeDay>> calendar) {
        List<Stretch> found = new ArrayList<>();
        List<FreeDay> days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(calendar)
                .flatMap(Optional::stream)
                .toList();
        for (FreeDay day : days) {
            if (!found.isEmpty() && found.getLast().isContinuedBy(day)) {
                found.set(found.size() - 1, found.getLast().through(day.day()));
            } else {
                found.add(new Stretch(day.day(), day.day(), day.name(), day.kind()));
            }
        }
        return found;
    }
}
