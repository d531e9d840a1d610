package dk.amr.cli.mandate;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;

/** What is said of a mandate that was just entered. */
final class Reported {

    private Reported() {}

    static Sentence of(Mandate mandate) {
        if (!mandate.isRegistered()) {
            return new Sentence(
                    "Valget er meldt. Hvervet tæller først med, når valget er registreret.",
                    "The election is reported. The mandate counts when the election is registered.");
        }
        return mandate.lastDay()
                .map(Reported::lasting)
                .orElse(new Sentence(
                        "Hvervet er meldt. Det gælder indtil videre.",
                        "The mandate is entered. It runs until further notice."));
    }

    private static Sentence lasting(LocalDate last) {
        Sentence day = DayInWords.day(last);
        return new Sentence(
                "Hvervet er meldt. Sidste dag er " + day.danish() + ".",
                "The mandate is entered. Its last day is " + day.english() + ".");
    }
}
