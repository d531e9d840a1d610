package dk.amr.domain.calendar;

import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * When the schools of the area are closed, so that colleagues with children are away. Only the first day of the summer
 * holiday is set by law, the last Saturday of June (folkeskoleloven § 14 a); the rest is what most municipalities of
 * Østjylland plan: week 7, the days before Easter, week 42, and from a little before Christmas to New Year. Each
 * municipality decides for itself, so it is advice and never a refusal.
 */
final class SchoolHolidays {

    // from | through | name; source: folkeskoleloven § 14 a and the usual weeks of the municipalities, as of 2026
    private static final String TABLE = """
            2026-02-14 | 2026-02-22 | vinterferie | the winter holiday
            2026-03-28 | 2026-04-06 | påskeferie | the Easter holiday
            2026-06-27 | 2026-08-09 | sommerferie | the summer holiday
            2026-10-10 | 2026-10-18 | efterårsferie | the autumn holiday
            2026-12-19 | 2027-01-03 | juleferie | the Christmas holiday
            2027-02-13 | 2027-02-21 | vinterferie | the winter holiday
            2027-03-20 | 2027-03-29 | påskeferie | the Easter holiday
            2027-06-26 | 2027-08-08 | sommerferie | the summer holiday
            2027-10-16 | 2027-10-24 | efterårsferie | the autumn holiday
            2027-12-18 | 2028-01-02 | juleferie | the Christmas holiday
            2028-02-12 | 2028-02-20 | vinterferie | the winter holiday
            2028-04-08 | 2028-04-17 | påskeferie | the Easter holiday
            2028-06-24 | 2028-08-06 | sommerferie | the summer holiday
            2028-10-14 | 2028-10-22 | efterårsferie | the autumn holiday
            2028-12-21 | 2029-01-02 | juleferie | the Christmas holiday
            2029-02-10 | 2029-02-18 | vinterferie | the winter holiday
            2029-03-24 | 2029-04-02 | påskeferie | the Easter holiday
            2029-06-30 | 2029-08-12 | sommerferie | the summer holiday
            2029-10-13 | 2029-10-21 | efterårsferie | the autumn holiday
            2029-12-22 | 2030-01-02 | juleferie | the Christmas holiday
            """;

    private static final List<Holiday> ALL = TABLE.lines().map(Holiday::read).toList();

    private SchoolHolidays() {}

    static Optional<FreeDay> on(LocalDate day) {
        return ALL.stream()
                .filter(holiday -> holiday.period().includes(day))
                .findFirst()
                .map(holiday -> new FreeDay(day, holiday.name(), FreeDay.Kind.SCHOOL_HOLIDAY));
    }

    /** Those that lie in the year, whole: the first and the last day of one may be in another year. */
    static List<FreeMonth.Stretch> ofYear(int year) {
        Period whole = Period.through(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
        return ALL.stream()
                .filter(holiday -> holiday.period().overlaps(whole))
                .map(Holiday::stretch)
                .toList();
    }

    private record Holiday(Period period, Sentence name) {

        FreeMonth.Stretch stretch() {
            return new FreeMonth.Stretch(period.from(), period.last().orElseThrow(), name, FreeDay.Kind.SCHOOL_HOLIDAY);
        }

        static Holiday read(String line) {
            String[] cells = line.split("\\|");
            return new Holiday(
                    Period.through(LocalDate.parse(cells[0].strip()), LocalDate.parse(cells[1].strip())),
                    new Sentence(cells[2].strip(), cells[3].strip()));
        }
    }
}
