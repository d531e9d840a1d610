package dk.amr.web.page.directory;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Period;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.PersonText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mandates drawn in time: positions in per cent of the years shown, heights in pixels. */
public record Timeline(String label, int height, List<Year> years, List<Lane> lanes, Now now) {

    private static final int TOP = 24;
    private static final int FIRST_LANE = 34;
    private static final int LANE = 56;
    private static final int ABOVE_NAME = 2;
    private static final int BELOW_NAME = 23;
    private static final int LONGEST_NAME = 28;

    /** As many years as have room for their names where there is little of it. */
    private static final int NAMED = 4;

    /** A line at the beginning of a year. */
    public record Year(String at, String name, int bottom, boolean isEveryOther) {}

    /** A bar of that kind. */
    public record Bar(String kind, String from, String width, int top) {}

    /** A mandate: its name and its bars. */
    public record Lane(String name, String at, int top, boolean isAtTheEnd, List<Bar> bars) {

        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /** Today: a line that leaves out the names of the mandates, for a name may stand across it. */
    public record Now(String at, List<Stretch> stretches, int nameTop) {

        public Now {
            stretches = List.copyOf(stretches);
        }
    }

    /** A stretch of that line. */
    public record Stretch(int from, int to) {}

    public Timeline {
        years = List.copyOf(years);
        lanes = List.copyOf(lanes);
    }

    /** The line of all but the rejected ones, which never were; nothing when there is no other. */
    static Optional<Timeline> of(List<PersonView.MandateView> all, LocalDate day, Language language) {
        List<PersonView.MandateView> mandates = all.stream()
                .filter(view -> view.mandate().registration() != Registration.REJECTED)
                .toList();
        return mandates.isEmpty() ? Optional.empty() : Optional.of(drawn(mandates, day, language));
    }

    private static Timeline drawn(List<PersonView.MandateView> mandates, LocalDate day, Language language) {
        Scale scale =
                Scale.of(mandates.stream().map(PersonView.MandateView::mandate).toList(), day);
        List<PersonView.MandateView> inOrder = mandates.stream()
                .sorted(Comparator.comparing(view -> view.mandate().startsOn()))
                .toList();
        List<Lane> lanes = new ArrayList<>();
        for (PersonView.MandateView view : inOrder) {
            lanes.add(lane(view, FIRST_LANE + LANE * lanes.size(), scale, day, language));
        }
        int bottom = FIRST_LANE + LANE * lanes.size() + 4;
        return new Timeline(
                PersonText.timeline(lanes.size(), scale.first().getYear(), scale.lastYear(), language),
                bottom + 26,
                years(scale, bottom),
                lanes,
                new Now(scale.at(day), stretches(lanes.size(), bottom + 4), bottom + 21));
    }

    private static List<Stretch> stretches(int lanes, int bottom) {
        List<Stretch> stretches = new ArrayList<>();
        int from = TOP;
        for (int lane = 0; lane < lanes; lane++) {
            int top = FIRST_LANE + LANE * lane;
            stretches.add(new Stretch(from, top + ABOVE_NAME));
            from = top + BELOW_NAME;
        }
        stretches.add(new Stretch(from, bottom));
        return stretches;
    }

    private static List<Year> years(Scale scale, int bottom) {
        List<Year> years = new ArrayList<>();
        boolean isCrowded = scale.lastYear() - scale.first().getYear() >= NAMED;
        for (int year = scale.first().getYear(); year <= scale.lastYear(); year++) {
            boolean isEveryOther = isCrowded && (year - scale.first().getYear()) % 2 == 1;
            years.add(new Year(scale.at(LocalDate.of(year, 1, 1)), Integer.toString(year), bottom, isEveryOther));
        }
        return years;
    }

    private static Lane lane(PersonView.MandateView view, int top, Scale scale, LocalDate day, Language language) {
        Mandate mandate = view.mandate();
        LocalDate end = mandate.period().until();
        boolean isAtTheEnd = scale.isInSecondHalf(mandate.startsOn());
        String name = mandate.seat().role().title().in(language) + ", "
                + view.workplace().name().value();
        return new Lane(
                name.length() > LONGEST_NAME
                        ? name.substring(0, LONGEST_NAME - 1).strip() + "…"
                        : name,
                isAtTheEnd ? scale.at(scale.within(end)) : scale.at(mandate.startsOn()),
                top + 17,
                isAtTheEnd,
                bars(mandate, top + 26, scale, day));
    }

    private static List<Bar> bars(Mandate mandate, int top, Scale scale, LocalDate day) {
        Period period = mandate.period();
        if (!mandate.isRegistered()) {
            return List.of(scale.bar("awaited", period.from(), period.until(), top));
        }
        List<Bar> bars = new ArrayList<>();
        boolean isOver = period.until() != null && !day.isBefore(period.until());
        bars.add(scale.bar(isOver ? "over" : "ahead", period.from(), period.until(), top));
        if (!isOver && day.isAfter(period.from())) {
            bars.add(scale.bar("served", period.from(), day, top));
        }
        mandate.absences().forEach(absence -> bars.add(scale.bar("paused", absence.from(), absence.until(), top)));
        return bars;
    }

    /** The years shown, from the first of a January to the last of a December. */
    private record Scale(LocalDate first, LocalDate end) {

        static Scale of(List<Mandate> mandates, LocalDate day) {
            LocalDate first = mandates.stream()
                    .map(Mandate::startsOn)
                    .min(Comparator.naturalOrder())
                    .filter(start -> start.isBefore(day))
                    .orElse(day);
            LocalDate last = mandates.stream()
                    .map(mandate -> mandate.lastDay().orElse(day.plusYears(1)))
                    .max(Comparator.naturalOrder())
                    .filter(each -> each.isAfter(day))
                    .orElse(day);
            return new Scale(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear() + 1, 1, 1));
        }

        int lastYear() {
            return end.getYear() - 1;
        }

        LocalDate within(@Nullable LocalDate until) {
            return until == null || until.isAfter(end) ? end : until;
        }

        boolean isInSecondHalf(LocalDate start) {
            return 2 * days(start) >= days(end);
        }

        String at(LocalDate moment) {
            return Figures.width(days(moment), days(end));
        }

        Bar bar(String kind, LocalDate from, @Nullable LocalDate until, int top) {
            double days = Math.max(0, ChronoUnit.DAYS.between(from, within(until)));
            return new Bar(kind, at(from), Figures.width(days, days(end)), top);
        }

        private double days(LocalDate moment) {
            return ChronoUnit.DAYS.between(first, moment);
        }
    }
}
