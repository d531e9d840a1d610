package dk.amr.web.page.meeting.year;

import dk.amr.domain.calendar.FreeMonth;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.year.NetworkPlan;
import dk.amr.domain.meeting.year.Proposal;
import dk.amr.domain.meeting.year.YearPlan;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.meeting.SlotFields;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.YearText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A network's year: marks in a picture, the same in words, how it stands, and what is proposed.
 *
 * @param chip a word about it, absent where it is as it should be
 */
public record Lane(
        @Nullable String href,
        String name,
        String forecast,
        @Nullable String chip,
        List<Mark> marks,
        List<Line> lines,
        List<Proposed> proposals,
        @Nullable String now) {

    /** A mark in the picture: held, planned, unsettled, cancelled or group. */
    public record Mark(String look, String x) {}

    /** A meeting in words. */
    public record Line(
            @Nullable String href, String iso, String day, String state, boolean isToAct, boolean isOfGroup) {}

    /** A time that is proposed, or what must be planned first. */
    public record Proposed(
            @Nullable String href, String label, @Nullable String why) {}

    /** A month of the picture. */
    public record Month(String x, String name, boolean isFirst) {}

    /** Days in a row on which people are away. */
    public record Band(String x, String width) {
        static Band of(FreeMonth.Stretch stretch, int year) {
            int length = LocalDate.of(year, 1, 1).lengthOfYear();
            int days = stretch.last().getDayOfYear() - stretch.first().getDayOfYear() + 1;
            return new Band(Figures.width(stretch.first().getDayOfYear() - 1, length), Figures.width(days, length));
        }
    }

    public Lane {
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
        proposals = List.copyOf(proposals);
    }

    static List<Month> months(int year, Language language) {
        return Stream.of(java.time.Month.values())
                .map(month -> new Month(
                        x(LocalDate.of(year, month, 1)),
                        YearText.month(month, language),
                        month == java.time.Month.JANUARY))
                .toList();
    }

    static Lane of(NetworkPlan plan, YearPlan whole, YearDeeds deeds, Language language) {
        List<Mark> marks = Stream.concat(
                        plan.kommunegruppeMeetings().stream()
                                .filter(each -> each.state() != KommunegruppeMeeting.State.CANCELLED)
                                .map(each -> new Mark("group", x(each.slot().day()))),
                        plan.meetings().stream()
                                .map(each -> new Mark(look(each), x(each.slot().day()))))
                .toList();
        boolean isThisYear = whole.asOf().getYear() == whole.year();
        return new Lane(
                deeds.maySeeNetwork(plan) ? "/netvaerk/" + plan.network().value() : null,
                plan.name().value(),
                YearText.forecast(plan.cadence(), language),
                YearText.chip(plan.cadence(), language).orElse(null),
                marks,
                lines(plan, deeds, language),
                deeds.mayPlan(plan)
                        ? plan.proposals().stream()
                                .flatMap(each -> proposed(each, plan, language).stream())
                                .toList()
                        : List.of(),
                isThisYear ? x(whole.asOf()) : null);
    }

    private static String look(NetworkPlan.Line line) {
        if (line.isToBeSettled()) {
            return "unsettled";
        }
        return switch (line.status()) {
            case HELD, CLOSED -> "held";
            case PLANNED, INVITED -> "planned";
            case CANCELLED -> "cancelled";
        };
    }

    private static List<Line> lines(NetworkPlan plan, YearDeeds deeds, Language language) {
        Stream<Map.Entry<Instant, Line>> own = plan.meetings().stream()
                .map(each -> Map.entry(
                        each.slot().start(),
                        new Line(
                                deeds.maySee(plan, each)
                                        ? "/moeder/" + each.id().value()
                                        : null,
                                each.slot().day().toString(),
                                YearText.day(each.slot().day(), language),
                                YearText.state(each, language),
                                each.isToBeSettled(),
                                false)));
        Stream<Map.Entry<Instant, Line>> ofGroup = plan.kommunegruppeMeetings().stream()
                .map(each -> Map.entry(
                        each.slot().start(),
                        new Line(
                                null,
                                each.slot().day().toString(),
                                YearText.day(each.slot().day(), language),
                                YearText.group(each, language),
                                false,
                                true)));
        return Stream.concat(own, ofGroup)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Proposed> proposed(Proposal proposal, NetworkPlan plan, Language language) {
        return switch (proposal) {
            case Proposal.AfterKommunegruppeMeeting after ->
                List.of(new Proposed(
                        "/moeder/nyt?netvaerk=" + plan.network().value() + SlotFields.query(after.slot()),
                        YearText.plan(after.slot(), language),
                        YearText.afterGroupMeeting(language)));
            case Proposal.KommunegruppeMeetingFirst first ->
                first.days().stream()
                        .map(day -> new Proposed(
                                "/kommunegruppemoeder/nyt?gruppe="
                                        + URLEncoder.encode(plan.name().value(), StandardCharsets.UTF_8)
                                        + "&dag=" + SlotFields.day(day),
                                YearText.planGroupMeeting(day, language),
                                YearText.noGroupMeeting(language)))
                        .toList();
        };
    }

    private static String x(LocalDate day) {
        return Figures.width(day.getDayOfYear() - 1, day.lengthOfYear());
    }
}
