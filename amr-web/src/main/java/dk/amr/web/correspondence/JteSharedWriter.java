package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.meeting.sharing.invite.SharedLetter;
import dk.amr.domain.meeting.sharing.invite.SharedWriter;
import dk.amr.web.page.correspondence.AfterMeetingMail;

/** Sends the link to what is shared at a meeting, by templates. */
final class JteSharedWriter implements SharedWriter {

    private final LetterTemplate template = new LetterTemplate("shared");
    private final LinkAddress links;

    JteSharedWriter(LinkAddress links) {
        this.links = links;
    }

    @Override
    public Mail write(SharedLetter letter) {
        AfterMeetingMail mail = AfterMeetingMail.of(letter, links.of("delt", letter.secret(), letter.language()));
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }
}
