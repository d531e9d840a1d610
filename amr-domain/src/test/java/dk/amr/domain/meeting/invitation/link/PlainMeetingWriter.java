package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.correspondence.Mail;

/** Writes about meetings in the fewest words, for tests. */
public final class PlainMeetingWriter implements MeetingWriter {

    @Override
    public Mail write(MeetingLetter letter) {
        return new Mail(
                letter.message(),
                letter.to(),
                letter.kind() + " " + letter.sequence(),
                "link " + letter.secret(),
                "<p>" + letter.slot().start() + "</p>");
    }
}
