package dk.amr.web.page.text;

import dk.amr.domain.calendar.FreeDays;
import dk.amr.domain.calendar.FreeMonth;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.year.Cadence;
import dk.amr.domain.meeting.year.NetworkPlan;
import dk.amr.domain.meeting.year.YearPlan;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of the year planner. */
public final class YearText {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final int FEW = 2;

    private YearText() {}

    /** Which networks lack meetings. */
    public static String heading(YearPlan plan, Language language) {
        if (plan.networks().isEmpty()) {
            return new Sentence("Ingen netværk i " + plan.year(), "No networks in " + plan.year()).in(language);
        }
        List<NetworkPlan> lacking = plan.networks().stream()
                .filter(each -> each.cadence().missing() > 0)
                .toList();
        boolean isOver = plan.year() < plan.asOf().getYear();
        return switch (lacking.size()) {
            case 0 -> enough(plan, isOver, language);
            case 1 -> one(lacking.getFirst(), isOver, language);
            default -> several(lacking, isOver, language);
        };
    }

    /** What one network lacks, or whose meetings it is about. */
    public static String headingOfOne(YearPlan plan, Language language) {
        if (plan.networks().isEmpty()) {
            return new Sentence(
                            "Ingen møder i netværket i " + plan.year(), "No meetings of the network in " + plan.year())
                    .in(language);
        }
        NetworkPlan one = plan.networks().getFirst();
        String name = one.name().value();
        return one.cadence().missing() > 0
                ? one(one, plan.year() < plan.asOf().getYear(), language)
                : new Sentence("Møder i " + name + " i " + plan.year(), "Meetings of " + name + " in " + plan.year())
                        .in(language);
    }

    private static String enough(YearPlan plan, boolean isOver, Language language) {
        if (plan.networks().stream().allMatch(each -> each.cadence().minimum() == 0)) {
            return noneNeeded(plan.year(), isOver, language);
        }
        return isOver
                ? new Sentence(
                                "Alle netværk nåede deres møder i " + plan.year(),
                                "Every network came up to its meetings in " + plan.year())
                        .in(language)
                : new Sentence(
                                "Alle netværk når deres møder i " + plan.year(),
                                "Every network comes up to its meetings in " + plan.year())
                        .in(language);
    }

    /** Where every network has too little of the year to come up to any meeting in it. */
    static String noneNeeded(int year, boolean isOver, Language language) {
        return isOver
                ? new Sentence("Ingen netværk behøvede at mødes i " + year, "No network needed to meet in " + year)
                        .in(language)
                : new Sentence("Ingen netværk behøver at mødes i " + year, "No network needs to meet in " + year)
                        .in(language);
    }

    /** What is asked of a network that began or closed within the year. */
    public static String ofPartOfYear(Language language) {
        return new Sentence(
                        "Et netværk skal nå to møder i et helt år, ét, når det har mindst seks måneder af året, og ingen, når"
                                + " det har mindre.",
                        "A network is to come up to two meetings in a whole year, one where it has at least six months of"
                                + " the year, and none where it has less.")
                .in(language);
    }

    private static String one(NetworkPlan plan, boolean isOver, Language language) {
        return plan.name().value() + " " + lacks(plan.cadence().missing(), isOver, language);
    }

    private static String lacks(int missing, boolean isOver, Language language) {
        String number = missing == 1
                ? new Sentence("ét møde", "one meeting").in(language)
                : Figures.within(missing, language) + new Sentence(" møder", " meetings").in(language);
        return isOver
                ? new Sentence("manglede " + number, "lacked " + number).in(language)
                : new Sentence("mangler " + number, "lacks " + number).in(language);
    }

    private static String several(List<NetworkPlan> lacking, boolean isOver, Language language) {
        String who = lacking.size() == FEW
                ? language.and(lacking.stream().map(each -> each.name().value()).toList())
                : Figures.first(lacking.size(), language) + new Sentence(" netværk", " networks").in(language);
        return isOver
                ? new Sentence(who + " manglede møder", who + " lacked meetings").in(language)
                : new Sentence(who + " mangler møder", who + " lack meetings").in(language);
    }

    /** How many meetings wait to be settled. */
    public static Optional<String> lead(YearPlan plan, Language language) {
        int waiting = (int) plan.networks().stream()
                .flatMap(each -> each.meetings().stream())
                .filter(NetworkPlan.Line::isToBeSettled)
                .count();
        if (waiting == 0) {
            String rule = new Sentence(
                            "Hvert netværk mødes to til fire gange om året, efter et kommunegruppemøde.",
                            "Every network meets two to four times a year, after a kommunegruppemøde.")
                    .in(language);
            boolean isPart =
                    plan.networks().stream().anyMatch(each -> each.cadence().isOfPartOfYear());
            return Optional.of(isPart ? rule + " " + ofPartOfYear(language) : rule);
        }
        String number = Figures.firstNeuter(waiting, language);
        return Optional.of(new Sentence(
                        number + (waiting == 1 ? " møde skal afklares." : " møder skal afklares."),
                        number + (waiting == 1 ? " meeting is to be settled." : " meetings are to be settled."))
                .in(language));
    }

    /** How a network stands, in words. */
    public static String forecast(Cadence cadence, Language language) {
        String count = new Sentence(
                        cadence.held() + " holdt, " + cadence.planned() + " planlagt",
                        cadence.held() + " held, " + cadence.planned() + " planned")
                .in(language);
        if (cadence.missing() == 0) {
            return count;
        }
        String missing = lacks(cadence.missing(), cadence.nextNeededBy() == null, language);
        return cadence.nextNeededBy() == null
                ? count + ", " + missing
                : count + ", " + missing
                        + new Sentence(", senest ", ", by ").in(language)
                        + DayInWords.day(cadence.nextNeededBy(), language)
                        + uninvited(cadence, language);
    }

    private static String uninvited(Cadence cadence, Language language) {
        return cadence.invited() == cadence.planned()
                ? ""
                : new Sentence(
                                ". Et planlagt møde tæller med, når der er inviteret",
                                ". A planned meeting counts when people are invited to it")
                        .in(language);
    }

    /** A word about what is not as it should be. */
    public static Optional<String> chip(Cadence cadence, Language language) {
        return switch (cadence.status()) {
            case UNDER, AT_RISK, OVER -> Optional.of(cadence.status().title().in(language));
            case WITHIN, ON_TRACK -> Optional.empty();
        };
    }

    public static String month(Month month, Language language) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, language == Language.DANISH ? DANISH : Locale.UK)
                .replace(".", "");
    }

    /** The day without its year: "9. feb." */
    public static String day(LocalDate day, Language language) {
        return DayInWords.brief(day, language).replaceFirst(" \\d{4}$", "");
    }

    public static String state(NetworkPlan.Line line, Language language) {
        return line.isToBeSettled()
                ? new Sentence("skal afklares", "to be settled").in(language)
                : line.status().title().in(language);
    }

    public static String group(NetworkPlan.GroupLine line, Language language) {
        String state = line.state() == KommunegruppeMeeting.State.PLANNED
                ? ""
                : ", " + line.state().title().in(language);
        return "kommunegruppemøde" + state;
    }

    public static String plan(TimeSlot slot, Language language) {
        String day = day(slot.day(), language);
        return new Sentence("Planlæg " + day, "Plan " + day).in(language);
    }

    public static String planGroupMeeting(LocalDate day, Language language) {
        String on = day(day, language);
        return new Sentence("Planlæg kommunegruppemøde " + on, "Plan a kommunegruppemøde " + on).in(language);
    }

    public static String afterGroupMeeting(Language language) {
        return new Sentence("Lige efter kommunegruppemødet.", "Right after the kommunegruppemøde.").in(language);
    }

    public static String noGroupMeeting(Language language) {
        return new Sentence("Der er intet kommunegruppemøde at følge.", "There is no kommunegruppemøde to follow.")
                .in(language);
    }

    /** The school holidays of the year, one a line and each from its first day to its last. */
    public static List<String> freeDays(YearPlan plan, Language language) {
        return FreeDays.schoolHolidays(plan.year()).stream()
                .map(each -> each.name().in(language) + " " + stretch(each, language))
                .toList();
    }

    private static String stretch(FreeMonth.Stretch stretch, Language language) {
        if (stretch.first().getYear() != stretch.last().getYear()) {
            return DayInWords.brief(stretch.first(), language) + "–" + DayInWords.brief(stretch.last(), language);
        }
        return stretch.first().equals(stretch.last())
                ? day(stretch.first(), language)
                : day(stretch.first(), language) + "–" + day(stretch.last(), language);
    }
}
