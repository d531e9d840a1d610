package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.offer.link.OfferLetter;
import dk.amr.domain.offer.link.OfferWriter;
import dk.amr.web.page.correspondence.OfferMail;
import java.net.URI;

/** Writes offers by templates. */
final class JteOfferWriter implements OfferWriter {

    private final LetterTemplate template = new LetterTemplate("offer");
    private final URI baseUrl;

    /** Links begin with that address, which comes from the settings and never from a request. */
    JteOfferWriter(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public Mail write(OfferLetter letter) {
        OfferMail mail = OfferMail.of(letter, baseUrl + "/svar/" + letter.secret());
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }
}
