package dk.amr.domain.meeting.leave;

import dk.amr.domain.correspondence.Mail;

/** Puts a message to a leader about a participant's time off into words. */
public interface LeaveWriter {

    /** The mail; its subject tells neither of the union nor of a mandate nor a name (P12). */
    Mail write(LeaveLetter letter);
}
