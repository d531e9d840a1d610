package dk.amr.domain.meeting.leave;

import dk.amr.domain.correspondence.Mail;

/** Writes to leaders in the fewest words, for tests. */
public final class PlainLeaveWriter implements LeaveWriter {

    @Override
    public Mail write(LeaveLetter letter) {
        return new Mail(
                letter.message(),
                letter.to(),
                letter.kind().name(),
                letter.participant().full() + " " + letter.needed().minutes(),
                "<p></p>");
    }
}
