package dk.amr.cli.report;

import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What those present answered about the meetings of a year, in sentences and as a document. */
final class EvaluationWords {

    private EvaluationWords() {}

    /** Both are null where there are too few answers. */
    static Map<String, @Nullable Object> document(EvaluationTally tally) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("answers", tally.isShown() ? tally.answers() : null);
        document.put("means", tally.isShown() ? tally.means() : null);
        return document;
    }

    /** On how many answers the means stand, and the mean of every statement; or that there are too few. */
    static List<Sentence> sentences(EvaluationTally tally) {
        if (!tally.isShown()) {
            return List.of(
                    new Sentence(
                            "Der er ikke svar nok fra møderne til at vise dem: mindst fem skal have svaret, på ét møde eller på flere små tilsammen.",
                            "There are not enough answers from the meetings to show them: at least five must have answered, at one meeting or at several small ones together."));
        }
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(
                "Hvad deltagerne svarede, " + tally.answers() + " svar, gennemsnit af 5:",
                "What those present answered, " + tally.answers() + " answers, mean of 5:"));
        tally.means()
                .forEach((each, mean) -> sentences.add(new Sentence(
                        each.statement().danish() + ": " + decimal(mean, Language.DANISH),
                        each.statement().english() + ": " + decimal(mean, Language.ENGLISH))));
        return sentences;
    }

    private static String decimal(double mean, Language language) {
        NumberFormat format =
                NumberFormat.getNumberInstance(language == Language.DANISH ? Locale.of("da", "DK") : Locale.UK);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(mean);
    }
}
