package dk.amr.domain.delivery;

import dk.amr.domain.correspondence.Mail;

/** Puts a letter about an account into words, in the language of the account. */
public interface AccountLetterWriter {

    /** The mail. A link in it begins with the address of the settings, never of a request (trust A-9). */
    Mail write(AccountLetterText letter);
}
