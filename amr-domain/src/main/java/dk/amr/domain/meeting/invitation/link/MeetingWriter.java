package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.correspondence.Mail;

/** Puts a message about a meeting into words, in the recipient's language, with its calendar entry. */
public interface MeetingWriter {

    /** The mail; neither its subject nor the calendar entry tells of the union, of a mandate or of the theme (P12). */
    Mail write(MeetingLetter letter);
}
