package dk.amr.web.page.text;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.stream.Stream;

/** The sentences about whom one may choose among colleagues. */
public final class ColleagueText {

    /** How many a hint names at most. */
    private static final int NAMED = 6;

    private ColleagueText() {}

    /** A hint, and the names of the consultants one may see; the first of them where they are many. */
    public static Words naming(Words hint, List<String> consultants) {
        return () -> consultants.isEmpty()
                ? hint.sentence()
                : new Sentence(
                        hint.in(Language.DANISH) + " Konsulenter: " + some(consultants, Language.DANISH) + ".",
                        hint.in(Language.ENGLISH) + " Consultants: " + some(consultants, Language.ENGLISH) + ".");
    }

    private static String some(List<String> consultants, Language language) {
        return consultants.size() <= NAMED
                ? language.and(consultants)
                : language.and(Stream.concat(
                                consultants.stream().limit(NAMED),
                                Stream.of(others(consultants.size() - NAMED, language)))
                        .toList());
    }

    private static String others(int number, Language language) {
        return Figures.within(number, language)
                + (number == 1
                        ? new Sentence(" anden", " other").in(language)
                        : new Sentence(" andre", " others").in(language));
    }
}
