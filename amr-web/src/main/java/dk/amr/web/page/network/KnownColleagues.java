package dk.amr.web.page.network;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Field;
import dk.amr.web.page.text.AccountText;
import dk.amr.web.page.text.ColleagueText;
import dk.amr.web.page.text.NetworkLabel;
import dk.amr.web.page.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The consultants that the one who fills in a form may see, by name, so that nobody has to know them by heart.
 *
 * @param seesAccounts whether the one who fills it in may see where a consultant who is missing gets an account
 */
public record KnownColleagues(List<Colleague> all, boolean seesAccounts) {

    private static final String LIST = "konsulenter";

    public KnownColleagues {
        all = List.copyOf(all);
    }

    static KnownColleagues of(Collection<Colleague> colleagues, boolean seesAccounts) {
        return new KnownColleagues(
                colleagues.stream()
                        .sorted(Comparator.comparing((Colleague each) -> Danish.sortKey(each.name()))
                                .thenComparing(Colleague::address))
                        .toList(),
                seesAccounts);
    }

    /** The field in which one of them is named by name or e-mail address, or somebody else on the staff. */
    public Field askedIn(Field field, Words hint, Language language) {
        Words told =
                ColleagueText.naming(hint, all.stream().map(Colleague::name).toList());
        Field hinted = field.hinted(told, language);
        Field suggesting = all.isEmpty() ? hinted : hinted.suggesting(LIST);
        return seesAccounts
                ? suggesting.leadingTo(new Field.Way(
                        NetworkLabel.CONSULTANT_IS_MISSING.in(language), AccountText.ACCOUNTS.in(language), "/konti"))
                : suggesting;
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
