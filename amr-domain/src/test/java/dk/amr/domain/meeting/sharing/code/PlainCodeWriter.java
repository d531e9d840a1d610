package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.Mail;

/** Sends codes in the fewest words, for tests. */
public final class PlainCodeWriter implements CodeWriter {

    @Override
    public Mail write(CodeLetter letter) {
        return new Mail(letter.message(), letter.to(), "code", "code " + letter.code(), "<p></p>");
    }
}
