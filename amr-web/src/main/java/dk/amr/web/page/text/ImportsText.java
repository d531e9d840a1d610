package dk.amr.web.page.text;

import dk.amr.domain.register.undo.Figures.Count;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.Moment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences about imports that were carried out, and about taking one back. */
public final class ImportsText {

    private ImportsText() {}

    /** What an import did, such as: 23 nye personer, 1 ændret hverv. */
    public static String did(dk.amr.domain.register.undo.Figures figures, Language language) {
        List<String> parts = Stream.of(
                        part(figures.persons(), "person", "personer", "person", "people", language),
                        part(
                                figures.workplaces(),
                                "arbejdsplads",
                                "arbejdspladser",
                                "workplace",
                                "workplaces",
                                language),
                        part(figures.mandates(), "hverv", "hverv", "mandate", "mandates", language),
                        part(
                                figures.memberships(),
                                "medlemskab",
                                "medlemskaber",
                                "membership",
                                "memberships",
                                language),
                        part(
                                figures.kommunegrupper(),
                                "kommunegruppe",
                                "kommunegrupper",
                                "kommunegruppe",
                                "kommunegrupper",
                                language))
                .filter(Objects::nonNull)
                .toList();
        return parts.isEmpty() ? new Sentence("Ingenting", "Nothing").in(language) : String.join("; ", parts);
    }

    private static @Nullable String part(
            Count count, String one, String many, String oneEnglish, String manyEnglish, Language language) {
        if (count.isNone()) {
            return null;
        }
        int all = count.fresh() + count.changed();
        String what = new Sentence(all == 1 ? one : many, all == 1 ? oneEnglish : manyEnglish).in(language);
        String kinds = Stream.of(
                        count.fresh() == 0 ? "" : number(count.fresh(), "nye", "new", language),
                        count.changed() == 0 ? "" : number(count.changed(), "ændrede", "changed", language))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return what + ": " + kinds;
    }

    private static String number(int count, String danish, String english, Language language) {
        return Figures.number(count, language) + " " + new Sentence(danish, english).in(language);
    }

    /** Whether the import can be undone. */
    public static String heading(ImportRecord record, boolean isFree, Language language) {
        int number = record.number();
        return isFree
                ? new Sentence("Indlæsning " + number + " kan fortrydes", "Import " + number + " can be undone")
                        .in(language)
                : new Sentence("Indlæsning " + number + " kan ikke fortrydes", "Import " + number + " cannot be undone")
                        .in(language);
    }

    /** Which import it is. */
    public static String lead(ImportRecord record, boolean isFree, Language language) {
        String read = new Sentence("læst ind ", "read in ").in(language);
        return (record.fileName() == null
                        ? MandateText.capital(read)
                        : record.fileName().value() + ", " + read)
                + Moment.of(record.at(), language).words()
                + (isFree
                        ? new Sentence(". Intet er ændret endnu.", ". Nothing is changed yet.").in(language)
                        : new Sentence(". Intet ændres.", ". Nothing changes.").in(language));
    }

    /** That it was undone. */
    public static String undone(String number, Language language) {
        String which = number.matches("\\d{1,9}") ? " " + number : "";
        return new Sentence(
                        "Indlæsning" + which + " er fortrudt. Registret er, som det var før den.",
                        "Import" + which + " is undone. The register is as it was before it.")
                .in(language);
    }
}
