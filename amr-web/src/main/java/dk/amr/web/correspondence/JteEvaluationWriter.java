package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.meeting.evaluation.EvaluationLetter;
import dk.amr.domain.meeting.evaluation.EvaluationWriter;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.correspondence.EvaluationMail;
import java.net.URI;

/** Asks for evaluations by templates. */
final class JteEvaluationWriter implements EvaluationWriter {

    private final LetterTemplate template = new LetterTemplate("evaluation");
    private final URI baseUrl;

    /** Links begin with that address, which comes from the settings and never from a request. */
    JteEvaluationWriter(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public Mail write(EvaluationLetter letter) {
        EvaluationMail mail = EvaluationMail.of(letter, link(letter));
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }

    /** The page knows nobody, so the address tells it the language. */
    private String link(EvaluationLetter letter) {
        String language = letter.language() == Language.DANISH
                ? ""
                : "?sprog=" + letter.language().code();
        return baseUrl + "/evaluering/" + letter.secret() + language;
    }
}
