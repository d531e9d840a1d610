package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.meeting.evaluation.EvaluationLetter;
import dk.amr.domain.meeting.evaluation.EvaluationWriter;
import dk.amr.web.page.correspondence.AfterMeetingMail;

/** Asks for evaluations by templates. */
final class JteEvaluationWriter implements EvaluationWriter {

    private final LetterTemplate template = new LetterTemplate("evaluation");
    private final LinkAddress links;

    JteEvaluationWriter(LinkAddress links) {
        this.links = links;
    }

    @Override
    public Mail write(EvaluationLetter letter) {
        AfterMeetingMail mail = AfterMeetingMail.of(letter, links.of("evaluering", letter.secret(), letter.language()));
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }
}
