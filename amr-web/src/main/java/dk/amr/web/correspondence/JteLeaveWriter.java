package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.meeting.leave.LeaveLetter;
import dk.amr.domain.meeting.leave.LeaveWriter;
import dk.amr.web.page.correspondence.LeaveMail;

/** Writes to leaders by templates; there is no link, for a leader has nothing to see here. */
final class JteLeaveWriter implements LeaveWriter {

    private final LetterTemplate template = new LetterTemplate("leave");

    @Override
    public Mail write(LeaveLetter letter) {
        LeaveMail mail = LeaveMail.of(letter);
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }
}
