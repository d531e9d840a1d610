package dk.amr.web.page.directory;

import dk.amr.domain.directory.PeopleOrder;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.Words;
import java.util.Arrays;
import java.util.List;

/** A column by which the list of people can stand, by its word in the address. */
public enum PeopleColumn {
    NAME("", "name", PeopleOrder.By.NAME, Label.NAME, new Sentence("efter navn", "by name")),
    WORKPLACE(
            "arbejdsplads",
            "workplace",
            PeopleOrder.By.WORKPLACE,
            Label.WORKPLACE,
            new Sentence("efter arbejdsplads", "by workplace")),
    KOMMUNEGRUPPE(
            "kommunegruppe",
            "kommunegruppe",
            PeopleOrder.By.KOMMUNEGRUPPE,
            Label.KOMMUNEGRUPPE,
            new Sentence("efter kommunegruppe", "by kommunegruppe")),
    LAST_DAY(
            "sidste-dag",
            "lastDay",
            PeopleOrder.By.LAST_DAY,
            Label.MANDATE_RUNS,
            new Sentence("efter hvervets sidste dag", "by the last day of the mandate"));

    private final String word;
    private final String code;
    private final PeopleOrder.By by;
    private final Words label;
    private final Sentence inWords;

    PeopleColumn(String word, String code, PeopleOrder.By by, Words label, Sentence inWords) {
        this.word = word;
        this.code = code;
        this.by = by;
        this.label = label;
        this.inWords = inWords;
    }

    /** The order that the address of a page asks for; by name where it asks for none that there is. */
    public static PeopleOrder order(Sorting sorting) {
        return new PeopleOrder(of(sorting).by, sorting.isBackwards());
    }

    /** The order that a script asks for, such as {@code -lastDay}; refused where there is none. */
    public static PeopleOrder order(String text) {
        Sorting asked = Sorting.of("", text);
        return Arrays.stream(values())
                .filter(column -> column.code.equals(asked.column()))
                .findFirst()
                .map(column -> new PeopleOrder(column.by, asked.isBackwards()))
                .orElseThrow(
                        () -> new InvalidValue(
                                "order-is-unknown",
                                new Sentence(
                                        "Vælg name, workplace, kommunegruppe eller lastDay, med - foran for omvendt.",
                                        "Choose name, workplace, kommunegruppe or lastDay, after a - for the other way round.")));
    }

    static PeopleColumn of(Sorting sorting) {
        return Arrays.stream(values())
                .filter(column -> column.word.equals(sorting.column()))
                .findFirst()
                .orElse(NAME);
    }

    String inWords(Language language) {
        return inWords.in(language);
    }

    private Sorting.Head head(Sorting sorting, Language language) {
        return sorting.head(word, label, false, language);
    }

    /** The heads of the list, with those columns between by which it never stands. */
    static List<Sorting.Head> heads(Sorting sorting, Language language) {
        return List.of(
                NAME.head(sorting, language),
                Sorting.plain(Label.MANDATES, language),
                WORKPLACE.head(sorting, language),
                KOMMUNEGRUPPE.head(sorting, language),
                LAST_DAY.head(sorting, language),
                Sorting.plain(Label.REMARK, language));
    }
}
