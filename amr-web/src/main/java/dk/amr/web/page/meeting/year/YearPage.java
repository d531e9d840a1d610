package dk.amr.web.page.meeting.year;

import dk.amr.domain.calendar.FreeDay;
import dk.amr.domain.meeting.year.YearPlan;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.YearText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year planner: the networks down, the months across, and the same in words.
 *
 * @param here this year, with what is shown of it
 * @param isOfOne whether it is of one network alone
 * @param plan where a meeting is planned, of that network where it is of one
 */
public record YearPage(
        int year,
        String heading,
        @Nullable String lead,
        String before,
        String here,
        String after,
        boolean isOfOne,
        String plan,
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

    /** Whether today is somewhere in the year that is shown. */
    public boolean isNow() {
        return lanes.stream().anyMatch(lane -> lane.now() != null);
    }

    /**
     * The year with ways to what the one who looks may open, and may plan.
     *
     * @param network the id of the one network that the plan is of; absent where it is of all
     */
    public static YearPage of(
            YearPlan plan, @Nullable String network, YearDeeds deeds, String done, Language language) {
        List<Lane.Band> bands = plan.months().stream()
                .flatMap(month -> month.stretches().stream())
                .filter(stretch -> stretch.kind() == FreeDay.Kind.SCHOOL_HOLIDAY)
                .map(stretch -> Lane.Band.of(stretch, plan.year()))
                .toList();
        return new YearPage(
                plan.year(),
                network == null ? YearText.heading(plan, language) : YearText.headingOfOne(plan, language),
                YearText.lead(plan, language).orElse(null),
                address(plan.year() - 1, network),
                address(plan.year(), network),
                address(plan.year() + 1, network),
                network != null,
                "/moeder/nyt" + (network == null ? "" : "?" + ofOne(network)),
                Lane.months(plan.year(), language),
                bands,
                plan.networks().stream()
                        .map(each -> Lane.of(each, plan, deeds, language))
                        .toList(),
                YearText.freeDays(plan, language),
                plan.networks().stream().anyMatch(deeds::mayPlan),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null));
    }

    private static String address(int year, @Nullable String network) {
        return "/moeder?aar=" + year + (network == null ? "" : "&" + ofOne(network));
    }

    private static String ofOne(String network) {
        return "netvaerk=" + URLEncoder.encode(network, StandardCharsets.UTF_8);
    }
}
