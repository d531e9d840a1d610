package dk.amr.web.page.network;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Field;
import dk.amr.web.page.text.ColleagueText;
import dk.amr.web.page.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The consultants that the one who fills in a form may see, by name, so that nobody has to know them by heart. */
public record KnownColleagues(List<Colleague> all) {

    private static final String LIST = "konsulenter";

    public KnownColleagues {
        all = List.copyOf(all);
    }

    static KnownColleagues of(Collection<Colleague> colleagues) {
        return new KnownColleagues(colleagues.stream()
                .sorted(Comparator.comparing((Colleague each) -> Danish.sortKey(each.name()))
                        .thenComparing(Colleague::address))
                .toList());
    }

    /** The field in which one of them is named by name or e-mail address, or somebody else on the staff. */
    public Field askedIn(Field field, Words hint, Language language) {
        Words told =
                ColleagueText.naming(hint, all.stream().map(Colleague::name).toList());
        return all.isEmpty()
                ? field.hinted(told, language)
                : field.hinted(told, language).suggesting(LIST);
    }

    /** What that field suggests, by the id that it names. */
    public Map<String, List<String>> suggestions() {
        return all.isEmpty()
                ? Map.of()
                : Map.of(LIST, all.stream().map(Colleague::nameAndAddress).toList());
    }

    /** The only one there is, to begin with; empty where there are more, or none to see. */
    public String onlyOne() {
        return all.size() == 1 ? all.getFirst().nameAndAddress() : "";
    }

    @Override
    public String toString() {
        return "KnownColleagues";
    }
}
