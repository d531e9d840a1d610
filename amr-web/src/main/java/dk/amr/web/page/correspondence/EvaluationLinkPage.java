package dk.amr.web.page.correspondence;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.Marks;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.FormView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The page with the four statements; it knows when the meeting was, and nobody's name. */
public record EvaluationLinkPage(FormView errors, String story, List<Statement> statements) {

    /** A statement with its five numbers. */
    public record Statement(
            String name, String words, @Nullable String error, List<Choice> marks) {

        public Statement {
            marks = List.copyOf(marks);
        }
    }

    public EvaluationLinkPage {
        statements = List.copyOf(statements);
    }

    public static EvaluationLinkPage of(TimeSlot slot, Form form, Language language) {
        String day = DayInWords.full(slot.day(), language);
        return new EvaluationLinkPage(
                errors(form, language),
                new Sentence("Mødet var " + day + ".", "The meeting was on " + day + ".").in(language),
                Arrays.stream(Dimension.values())
                        .map(dimension -> statement(dimension, form, language))
                        .toList());
    }

    /** The name of the field in which the statement is marked. */
    public static String field(Dimension dimension) {
        return switch (dimension) {
            case COMPETENCE -> "styrket";
            case ROLE_CLARITY -> "rolle";
            case EFFECT -> "arbejdsplads";
            case QUALITY -> "niveau";
        };
    }

    /** On top stands which statements want a number, for beside each the same is said. */
    private static FormView errors(Form form, Language language) {
        return new FormView(
                FormView.of(form, language).heading(),
                Arrays.stream(Dimension.values())
                        .filter(dimension -> form.error(field(dimension)) != null)
                        .map(dimension -> new FormView.FieldError(
                                field(dimension), dimension.statement().in(language)))
                        .toList());
    }

    private static Statement statement(Dimension dimension, Form form, Language language) {
        String name = field(dimension);
        return new Statement(
                name,
                dimension.statement().in(language),
                Optional.ofNullable(form.error(name))
                        .map((Sentence why) -> why.in(language))
                        .orElse(null),
                IntStream.rangeClosed(Marks.LOWEST, Marks.HIGHEST)
                        .mapToObj(Integer::toString)
                        .map(mark -> new Choice(mark, mark, null, mark.equals(form.text(name))))
                        .toList());
    }

    @Override
    public String toString() {
        return "EvaluationLinkPage";
    }
}
