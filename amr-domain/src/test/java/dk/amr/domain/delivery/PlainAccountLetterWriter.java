package dk.amr.domain.delivery;

import dk.amr.domain.correspondence.Mail;

/** Writes to those who have accounts in the fewest words, for tests. */
public final class PlainAccountLetterWriter implements AccountLetterWriter {

    @Override
    public Mail write(AccountLetterText letter) {
        String text = letter.secret() == null ? "no link" : letter.secret();
        return new Mail(letter.message(), letter.to(), letter.kind().name(), text, "<p></p>");
    }
}
