package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.meeting.sharing.code.CodeLetter;
import dk.amr.domain.meeting.sharing.code.CodeWriter;
import dk.amr.web.page.correspondence.CodeMail;

/** Sends one-time codes by templates. */
final class JteCodeWriter implements CodeWriter {

    private final LetterTemplate template = new LetterTemplate("code");

    @Override
    public Mail write(CodeLetter letter) {
        CodeMail mail = CodeMail.of(letter);
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }
}
