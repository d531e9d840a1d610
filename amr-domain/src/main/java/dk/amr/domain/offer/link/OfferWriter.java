package dk.amr.domain.offer.link;

import dk.amr.domain.correspondence.Mail;

/** Puts an offer into words, in the recipient's language. */
public interface OfferWriter {

    /** The mail; its subject is neutral and tells neither of the union nor of a mandate (P12). */
    Mail write(OfferLetter letter);
}
