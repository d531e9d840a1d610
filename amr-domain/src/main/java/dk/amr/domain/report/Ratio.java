package dk.amr.domain.report;

import dk.amr.domain.shared.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So many of so many, as {@code 2/3 (66,7 %)}; a dash of nothing (model 4.3). */
public record Ratio(int part, int whole) {

    /** The percentage with one decimal, rounded half up; absent of nothing. */
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /** As people read it. */
    public String in(Language language) {
        return percent()
                .map(percent -> part + "/" + whole + " (" + decimal(percent, language) + " %)")
                .orElse("–");
    }

    private static String decimal(BigDecimal percent, Language language) {
        return language == Language.DANISH ? percent.toPlainString().replace('.', ',') : percent.toPlainString();
    }
}
