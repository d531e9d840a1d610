package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.offer.link.OfferLetter;
import dk.amr.domain.offer.link.OfferWriter;
import dk.amr.web.page.correspondence.OfferMail;

/** Writes offers by templates. */
final class JteOfferWriter implements OfferWriter {

    private final LetterTemplate template = new LetterTemplate("offer");
    private final LinkAddress links;

    JteOfferWriter(LinkAddress links) {
        this.links = links;
    }

    @Override
    public Mail write(OfferLetter letter) {
        OfferMail mail = OfferMail.of(letter, links.of("svar", letter.secret()));
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }
}
