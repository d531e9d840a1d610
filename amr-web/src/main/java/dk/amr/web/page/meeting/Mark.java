package dk.amr.web.page.meeting;

import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.evaluation.Marks;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.Figures;
import java.util.List;

/** What those who came made of one statement: the mean in words, and as wide as it is high. */
public record Mark(String statement, String mean, String width) {

    /** One for every statement; none where too few have answered. */
    public static List<Mark> of(EvaluationTally tally, Language language) {
        return tally.means().entrySet().stream()
                .map(each -> mark(each.getKey(), each.getValue(), language))
                .toList();
    }

    private static Mark mark(Dimension dimension, double mean, Language language) {
        return new Mark(
                dimension.statement().in(language),
                Figures.decimal(mean, language),
                Figures.width(mean - Marks.LOWEST, Marks.HIGHEST - Marks.LOWEST));
    }
}
