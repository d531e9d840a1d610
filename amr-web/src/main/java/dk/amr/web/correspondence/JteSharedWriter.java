package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.meeting.sharing.invite.SharedLetter;
import dk.amr.domain.meeting.sharing.invite.SharedWriter;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.correspondence.SharedMail;
import java.net.URI;

/** Sends the link to what is shared at a meeting, by templates. */
final class JteSharedWriter implements SharedWriter {

    private final LetterTemplate template = new LetterTemplate("shared");
    private final URI baseUrl;

    /** Links begin with that address, which comes from the settings and never from a request. */
    JteSharedWriter(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public Mail write(SharedLetter letter) {
        SharedMail mail = SharedMail.of(letter, link(letter));
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }

    /** The page knows nobody, so the address tells it the language. */
    private String link(SharedLetter letter) {
        String language = letter.language() == Language.DANISH
                ? ""
                : "?sprog=" + letter.language().code();
        return baseUrl + "/delt/" + letter.secret() + language;
    }
}
