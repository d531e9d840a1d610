package dk.amr.web.page.text;

import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences of the overview. */
public final class OverviewText {

    private OverviewText() {}

    /** What the matter is. */
    public static String heading(CoverageReport report, Language language) {
        if (report.eligible() == null || report.offered() == null) {
            return new Sentence("For få AMR til, at tallene kan vises", "Too few AMRs for the figures to be shown")
                    .in(language);
        }
        int eligible = report.eligible();
        int missing = eligible - report.offered();
        if (eligible == 0) {
            return new Sentence("Ingen AMR skal have et tilbud endnu", "No AMR is to have an offer yet").in(language);
        }
        if (missing == 0) {
            return allHaveIt(eligible, language);
        }
        String many = Figures.first(missing, language);
        return new Sentence(
                        many + " AMR mangler et tilbud om netværk",
                        missing == 1
                                ? "One AMR still lacks an offer of a network"
                                : many + " AMRs still lack an offer of a network")
                .in(language);
    }

    private static String allHaveIt(int eligible, Language language) {
        String number = Figures.within(eligible, language);
        return eligible == 1
                ? new Sentence("Den ene AMR er tilbudt et netværk", "The one AMR has been offered a network")
                        .in(language)
                : new Sentence(
                                "Alle " + number + " AMR er tilbudt et netværk",
                                "All " + number + " AMRs have been offered a network")
                        .in(language);
    }

    /** What more there is to say, if anything. */
    public static Optional<String> lead(CoverageReport report, Language language) {
        List<String> sentences = new ArrayList<>();
        if (report.offered() != null && report.offered() == 0) {
            sentences.add(new Sentence("Ingen er tilbudt et netværk endnu.", "Nobody has been offered a network yet.")
                    .in(language));
        }
        int missing = (int) report.kommunegrupper().stream()
                .filter(CoverageReport.Row::waitsForNetwork)
                .count();
        if (missing > 0) {
            sentences.add(waitForNetwork(missing, language));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private static String waitForNetwork(int groups, Language language) {
        String many = Figures.within(groups, language);
        return new Sentence(
                        "I " + many + (groups == 1 ? " kommunegruppe" : " kommunegrupper")
                                + " kan det ikke sendes, før der er et netværk.",
                        "In " + many + (groups == 1 ? " kommunegruppe" : " kommunegrupper")
                                + " it cannot be sent before there is a network.")
                .in(language);
    }

    /** That an offer was sent does not mean that it arrived. */
    public static String notArrived(int messages, Language language) {
        return MessageText.notArrived(messages, language) + ".";
    }

    public static String mayHaveOffer(Language language) {
        return new Sentence("er medlem og skal have det", "are members and are to have it").in(language);
    }

    public static String haveOffer(CoverageReport report, Language language) {
        return new Sentence("er tilbudt det", "have been offered it").in(language)
                + share(report, report.offered(), language);
    }

    public static String areIn(CoverageReport report, Language language) {
        return new Sentence("er med i et netværk", "take part in a network").in(language)
                + share(report, report.inNetwork(), language);
    }

    public static String notMembers(Language language) {
        return new Sentence("er AMR, men ikke medlem.", "are AMR but not members.").in(language);
    }

    public static Sentence smallCells() {
        return new Sentence(
                "Tallene er uden navne. Kommunegrupper med under fem er lagt sammen, og det, der ellers ville røbe nogen, er en streg.",
                "The figures have no names. Kommunegrupper with fewer than five are added together, and a figure that would reveal something about somebody is a dash.");
    }

    private static String share(CoverageReport report, @Nullable Integer part, Language language) {
        Integer whole = report.eligible();
        return part == null || whole == null || whole == 0 || part == 0
                ? ""
                : ", " + Figures.percent(part, whole, language).replace(' ', '\u00a0');
    }
}
