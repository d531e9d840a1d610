package dk.amr.web.page.text;

import dk.amr.domain.kreds.Municipality;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.Remark;
import dk.amr.domain.register.Tally;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences about what a register file does, or did. */
public final class ImportText {

    private ImportText() {}

    /** What the matter is. */
    public static String heading(ImportReport report, Language language) {
        if (report.applied()) {
            return new Sentence("Registret er læst ind", "The register is read in").in(language);
        }
        if (report.rows() == 0) {
            return new Sentence("Filen har ingen rækker", "The file has no rows").in(language);
        }
        int refused = refusedRows(report);
        if (refused > 0) {
            String words = Figures.first(refused, language);
            return new Sentence(
                            words + (refused == 1 ? " række kan ikke læses ind" : " rækker kan ikke læses ind"),
                            words + (refused == 1 ? " row cannot be read in" : " rows cannot be read in"))
                    .in(language);
        }
        return changesNothing(report)
                ? new Sentence("Filen ændrer ingenting", "The file changes nothing").in(language)
                : new Sentence("Filen kan læses ind", "The file can be read in").in(language);
    }

    /** How much was read, and whether anything came of it. */
    public static String lead(ImportReport report, Language language) {
        if (report.rows() == 0) {
            return new Sentence(
                            "Der er overskrifter i filen, men intet under dem.",
                            "There are headings in the file, but nothing below them.")
                    .in(language);
        }
        String rows = Figures.number(report.rows(), language);
        String danish = rows + (report.rows() == 1 ? " række er læst. " : " rækker er læst. ");
        String english = rows + (report.rows() == 1 ? " row was read. " : " rows were read. ");
        if (!report.applied()) {
            if (button(report, language).isEmpty()) {
                return new Sentence(danish + "Intet ændres.", english + "Nothing changes.").in(language);
            }
            return new Sentence(danish + "Intet er ændret endnu.", english + "Nothing is changed yet.").in(language);
        }
        return report.refused().isEmpty()
                ? new Sentence(danish + "Alle er taget med.", english + "All were taken over.").in(language)
                : new Sentence(
                                danish + "De afviste rækker er udeladt.",
                                english + "The rows that were refused are left out.")
                        .in(language);
    }

    public static String changingHeading(ImportReport report, Language language) {
        return report.applied()
                ? new Sentence("Det blev ændret", "What was changed").in(language)
                : new Sentence("Det bliver ændret", "What will change").in(language);
    }

    /** That there may be more changes than those that are told. */
    public static Optional<String> moreChanging(ImportReport report, Language language) {
        int told = report.changing().size();
        return told < ImportReport.NAMED
                ? Optional.empty()
                : Optional.of(new Sentence("Her er de første " + told + ".", "These are the first " + told + ".")
                        .in(language));
    }

    /** That there may be more who are new than those who are named. */
    public static Optional<String> moreNewcomers(ImportReport report, Language language) {
        int named = report.newcomers().size();
        return named < ImportReport.NEWCOMERS_NAMED
                ? Optional.empty()
                : Optional.of(new Sentence("Her er de første " + named + ".", "These are the first " + named + ".")
                        .in(language));
    }

    /** That there are more than those who are named, where there are. */
    public static Optional<String> moreGone(ImportReport report, Language language) {
        int named = report.gone().size();
        return named == 0 || named >= report.missing()
                ? Optional.empty()
                : Optional.of(new Sentence(
                                "Her er de første " + named + " af " + Figures.number(report.missing(), language) + ".",
                                "These are the first " + named + " of " + Figures.number(report.missing(), language)
                                        + ".")
                        .in(language));
    }

    /** Which municipalities get a kommunegruppe, where any do. */
    public static Optional<String> uncovered(ImportReport report, Language language) {
        List<String> names = report.uncovered().stream().map(Municipality::name).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String all = language.and(names);
        String danish = names.size() == 1 ? "en kommunegruppe af samme navn: " : "hver sin kommunegruppe: ";
        String english = names.size() == 1 ? "a kommunegruppe of the same name: " : "a kommunegruppe each: ";
        String together = names.size() == 1
                ? ""
                : new Sentence(
                                " Hører nogle af dem sammen, samles de på siden Kommunegrupper, før der oprettes netværk.",
                                " Where some belong together, join them on the page Kommunegrupper, before networks are established.")
                        .in(language);
        Sentence got = report.applied()
                ? new Sentence("Fik " + danish + all + ".", "Got " + english + all + ".")
                : new Sentence("Får " + danish + all + ".", "Will get " + english + all + ".");
        return Optional.of(got.in(language) + together);
    }

    /** What the register holds that the file does not. */
    public static String missing(ImportReport report, Language language) {
        int missing = report.missing();
        if (missing == 0) {
            return new Sentence(
                            "Intet i registret mangler i filen.", "Nothing in the register is missing from the file.")
                    .in(language);
        }
        String number = Figures.number(missing, language);
        return new Sentence(
                        number + (missing == 1 ? " linje" : " linjer")
                                + " i registret findes ikke i filen. De bliver stående, og intet afsluttes af den grund. Et hverv slutter, når Fratrådt står i"
                                + " filen, eller på personens side.",
                        number + (missing == 1 ? " line" : " lines")
                                + " of the register are not in the file. They stay, and nothing ends for that reason. A mandate ends when the"
                                + " file says Fratrådt, or on the page of the person.")
                .in(language);
    }

    public static String refusedHeading(ImportReport report, Language language) {
        return report.applied()
                ? new Sentence("Udeladt", "Left out").in(language)
                : new Sentence("Det står i vejen", "What stands in the way").in(language);
    }

    /** The words on the button; empty where there is nothing to take over. */
    public static Optional<String> button(ImportReport report, Language language) {
        int refused = refusedRows(report);
        int rows = report.rows() - refused;
        if (changesNothing(report) || rows <= 0) {
            return Optional.empty();
        }
        String number = Figures.number(rows, language);
        if (refused == 0) {
            return Optional.of(new Sentence(
                            rows == 1 ? "Læs rækken ind" : "Læs " + number + " rækker ind",
                            rows == 1 ? "Read the row in" : "Read " + number + " rows in")
                    .in(language));
        }
        return Optional.of(new Sentence(
                        rows == 1 ? "Læs den ene anden række ind" : "Læs de andre " + number + " rækker ind",
                        rows == 1 ? "Read the one other row in" : "Read the other " + number + " rows in")
                .in(language));
    }

    /** What will be true afterwards. */
    public static String consequence(ImportReport report, Language language) {
        Sentence written = report.refused().isEmpty()
                ? new Sentence(
                        "Det, du ser her, bliver skrevet i registret. Læser du den samme fil ind igen, sker der ikke mere.",
                        "What you see here is written in the register. Reading the same file in again changes nothing more.")
                : new Sentence(
                        "De afviste rækker udelades. Ret dem i filen, og læs den ind igen, så kommer de med. Eller vælg den rettede fil med det samme.",
                        "The refused rows are left out. Correct them in the file and read it in again to take them over. Or choose the corrected file now.");
        return endsSomething(report) ? written.in(language) + " " + whatEnds().in(language) : written.in(language);
    }

    /** Whether a membership or an AMR mandate gets a last day, or may among the changes that are not told. */
    private static boolean endsSomething(ImportReport report) {
        return report.changing().size() >= ImportReport.NAMED
                || report.changing().stream()
                        .filter(change -> !change.after().isEmpty())
                        .anyMatch(change -> change.heading().equals(RegisterColumn.LEFT.heading())
                                || (change.role() == MandateRole.AMR
                                        && change.heading().equals(RegisterColumn.ENDED.heading())));
    }

    private static Sentence whatEnds() {
        return new Sentence(
                "De, der med filen ikke længere er medlem eller AMR, går ud af deres netværk dagen efter (er de fratrådt"
                        + " arbejdspladsen, efter 60 dage på pause). Invitationer til møder derefter tages tilbage, og de får"
                        + " en mail om det, dog ikke ved dødsfald.",
                "Those who by the file are no longer members or AMRs leave their networks the day after (having left the"
                        + " workplace, after 60 days of rest). Invitations to meetings after that are taken back, and they"
                        + " get a mail about it, though not in case of death.");
    }

    private static int refusedRows(ImportReport report) {
        return (int) report.refused().stream()
                .mapToInt(Remark::row)
                .filter(row -> row > 0)
                .distinct()
                .count();
    }

    private static boolean changesNothing(ImportReport report) {
        return Stream.of(report.persons(), report.workplaces(), report.mandates(), report.memberships())
                .allMatch(tally -> tally.equals(new Tally(0, 0, tally.unchanged())));
    }
}
