package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.correspondence.Mail;

/** Puts the question for an evaluation into words, in the recipient's language. */
public interface EvaluationWriter {

    /** The mail; its subject is neutral (P12). */
    Mail write(EvaluationLetter letter);
}
