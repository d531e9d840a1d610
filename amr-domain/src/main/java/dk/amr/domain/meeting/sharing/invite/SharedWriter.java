package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.correspondence.Mail;

/** Puts the link into words, in the recipient's language. */
public interface SharedWriter {

    /** The mail; its subject is neutral, and nothing that was shared stands in it (P12). */
    Mail write(SharedLetter letter);
}
