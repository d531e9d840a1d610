package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the search. */
public enum SearchLabel implements Words {
    SEARCH("Søg", "Search"),
    SEARCH_IN_THE_KREDS("Søg i kredsen", "Search the kreds"),
    SOUGHT("Hvem eller hvad?", "Whom or what?"),
    HOW_TO_SEEK(
            "Det halve af et navn er nok: en person, en arbejdsplads eller et netværk. Eller et medlemsnummer, en telefon eller en e-mail.",
            "Half a name will do: a person, a workplace or a network. Or a member number, a telephone or an e-mail."),
    NOTHING("Prøv med færre bogstaver", "Try fewer letters"),
    NOTHING_WHY(
            "Hvert ord søges fra dets begyndelse, og alle ord skal passe. å og aa er det samme, é og e også. Den, hvis kontakt er beskyttet, findes kun ved navn og medlemsnummer.",
            "Each word is sought from its beginning, and all must fit. å and aa are the same, so are é and e. Whoever has a protected contact is found by name and member number alone."),
    PEOPLE("Personer", "People"),
    WORKPLACES("Arbejdspladser", "Workplaces"),
    NETWORKS("Netværk", "Networks");

    private final Sentence sentence;

    SearchLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
