package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.correspondence.Mail;

/** Sends links in the fewest words, for tests. */
public final class PlainSharedWriter implements SharedWriter {

    @Override
    public Mail write(SharedLetter letter) {
        return new Mail(letter.message(), letter.to(), "shared", "link " + letter.secret(), "<p></p>");
    }
}
