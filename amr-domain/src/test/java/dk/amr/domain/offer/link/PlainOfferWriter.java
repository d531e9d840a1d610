package dk.amr.domain.offer.link;

import dk.amr.domain.correspondence.Mail;

/** Writes offers in the fewest words, for tests. */
public final class PlainOfferWriter implements OfferWriter {

    @Override
    public Mail write(OfferLetter letter) {
        return new Mail(
                letter.message(), letter.to(), "offer " + letter.language(), "link " + letter.secret(), "<p></p>");
    }
}
