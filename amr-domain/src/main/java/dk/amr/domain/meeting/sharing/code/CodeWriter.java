package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.Mail;

/** Puts a code into words, in the recipient's language. */
public interface CodeWriter {

    /** The mail; its subject is neutral and tells nothing of a meeting (P12). */
    Mail write(CodeLetter letter);
}
