package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.correspondence.Mail;

/** Asks for evaluations in the fewest words, for tests. */
public final class PlainEvaluationWriter implements EvaluationWriter {

    @Override
    public Mail write(EvaluationLetter letter) {
        return new Mail(letter.message(), letter.to(), "evaluation", "link " + letter.secret(), "<p></p>");
    }
}
