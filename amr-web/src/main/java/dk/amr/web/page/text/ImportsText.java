package dk.amr.web.page.text;

import dk.amr.domain.register.undo.Figures.Count;
import dk.amr.domain.register.undo.ImportRecord;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sentences about imports that were carried out, and about taking one back. */
public final class ImportsText {

    private ImportsText() {}

    /** What an import did, such as: 23 nye personer; 1 nyt hverv, 2 ændrede. */
    public static String did(dk.amr.domain.register.undo.Figures figures, Language language) {
        List<String> parts = Stream.of(
                        part(figures.persons(), Thing.PERSON, language),
                        part(figures.workplaces(), Thing.WORKPLACE, language),
                        part(figures.mandates(), Thing.MANDATE, language),
                        part(figures.memberships(), Thing.MEMBERSHIP, language),
                        part(figures.kommunegrupper(), Thing.KOMMUNEGRUPPE, language))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? new Sentence("Ingenting", "Nothing").in(language) : String.join("; ", parts);
    }

    private static String part(Count count, Thing thing, Language language) {
        List<String> kinds = new ArrayList<>();
        if (count.fresh() > 0) {
            Sentence what = count.fresh() == 1 ? thing.oneNew : thing.manyNew;
            kinds.add(Figures.number(count.fresh(), language) + " " + what.in(language));
        }
        if (count.changed() > 0) {
            boolean isOne = count.changed() == 1;
            String changed = new Sentence(isOne ? "ændret" : "ændrede", "changed").in(language);
            String what = kinds.isEmpty() ? " " + (isOne ? thing.one : thing.many).in(language) : "";
            kinds.add(Figures.number(count.changed(), language) + " " + changed + what);
        }
        return String.join(", ", kinds);
    }

    private enum Thing {
        PERSON("ny", new Sentence("person", "person"), new Sentence("personer", "people")),
        WORKPLACE("ny", new Sentence("arbejdsplads", "workplace"), new Sentence("arbejdspladser", "workplaces")),
        MANDATE("nyt", new Sentence("hverv", "mandate"), new Sentence("hverv", "mandates")),
        MEMBERSHIP("nyt", new Sentence("medlemskab", "membership"), new Sentence("medlemskaber", "memberships")),
        KOMMUNEGRUPPE(
                "ny", new Sentence("kommunegruppe", "kommunegruppe"), new Sentence("kommunegrupper", "kommunegrupper"));

        private final Sentence one;
        private final Sentence many;
        private final Sentence oneNew;
        private final Sentence manyNew;

        Thing(String danishNew, Sentence one, Sentence many) {
            this.one = one;
            this.many = many;
            this.oneNew = new Sentence(danishNew + " " + one.danish(), "new " + one.english());
            this.manyNew = new Sentence("nye " + many.danish(), "new " + many.english());
        }
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
