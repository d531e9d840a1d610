package dk.amr.web.page.text;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The sentences about what a search found. */
public final class SearchText {

    private SearchText() {}

    /** How many of each kind answer to what was sought: "Én person og to arbejdspladser svarer til »skan«". */
    public static String heading(String text, int people, int places, int networks, Language language) {
        List<String> kinds = new ArrayList<>();
        add(kinds, people, new Sentence("person", "person"), new Sentence("personer", "people"), language);
        add(
                kinds,
                places,
                new Sentence("arbejdsplads", "workplace"),
                new Sentence("arbejdspladser", "workplaces"),
                language);
        if (networks > 0) {
            String number =
                    kinds.isEmpty() ? Figures.firstNeuter(networks, language) : neuterWithin(networks, language);
            kinds.add(number + " " + new Sentence("netværk", networks == 1 ? "network" : "networks").in(language));
        }
        String quoted = language == Language.DANISH ? "»" + text + "«" : "“" + text + "”";
        if (kinds.isEmpty()) {
            return new Sentence("Ingen svarer til ", "Nothing matches ").in(language) + quoted;
        }
        boolean isOne = people + places + networks == 1;
        return language.and(kinds)
                + new Sentence(" svarer til ", isOne ? " matches " : " match ").in(language)
                + quoted;
    }

    public static String allPeople(int people, Language language) {
        String number = Figures.number(people, language);
        return new Sentence("Vis alle " + number + " personer", "Show all " + number + " people").in(language);
    }

    public static String allPlaces(int places, Language language) {
        String number = Figures.number(places, language);
        return new Sentence("Vis alle " + number + " arbejdspladser", "Show all " + number + " workplaces")
                .in(language);
    }

    private static void add(List<String> kinds, int count, Sentence one, Sentence many, Language language) {
        if (count > 0) {
            String number = kinds.isEmpty() ? Figures.first(count, language) : Figures.within(count, language);
            kinds.add(number + " " + (count == 1 ? one : many).in(language));
        }
    }

    private static String neuterWithin(int count, Language language) {
        return count == 1 && language == Language.DANISH ? "ét" : Figures.within(count, language);
    }
}
