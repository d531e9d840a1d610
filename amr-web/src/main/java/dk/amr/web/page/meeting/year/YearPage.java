package dk.amr.web.page.meeting.year;

import dk.amr.domain.calendar.FreeDay;
import dk.amr.domain.meeting.year.NetworkPlan;
import dk.amr.domain.meeting.year.YearPlan;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.YearText;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The year planner: the networks down, the months across, and the same in words. */
public record YearPage(
        int year,
        String heading,
        @Nullable String lead,
        String before,
        String after,
        List<Lane.Month> months,
        List<Lane.Band> bands,
        List<Lane> lanes,
        List<String> freeDays,
        boolean mayPlan,
        @Nullable String done) {

    public YearPage {
        months = List.copyOf(months);
        bands = List.copyOf(bands);
        lanes = List.copyOf(lanes);
        freeDays = List.copyOf(freeDays);
    }

    /** The networks whose meetings the one who looks may open, and plan for, are told by the two questions. */
    public static YearPage of(
            YearPlan plan,
            Predicate<NetworkPlan> isOpen,
            Predicate<NetworkPlan> isPlannable,
            boolean mayPlan,
            String done,
            Language language) {
        List<Lane.Band> bands = plan.months().stream()
                .flatMap(month -> month.stretches().stream())
                .filter(stretch -> stretch.kind() == FreeDay.Kind.SCHOOL_HOLIDAY)
                .map(stretch -> Lane.Band.of(stretch, plan.year()))
                .toList();
        return new YearPage(
                plan.year(),
                YearText.heading(plan, language),
                YearText.lead(plan, language).orElse(null),
                "/moeder?aar=" + (plan.year() - 1),
                "/moeder?aar=" + (plan.year() + 1),
                Lane.months(plan.year(), language),
                bands,
                plan.networks().stream()
                        .map(each -> Lane.of(each, plan, isOpen.test(each), isPlannable.test(each), language))
                        .toList(),
                YearText.freeDays(plan, language),
                mayPlan,
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null));
    }
}
