package dk.amr.domain.offer.link;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the mail with an offer tells; the words are the writer's.
 *
 * @param secret the secret of the personal link
 * @param rules the edition of the ground rules in force (S49)
 * @param facilitator how the consultant who leads the network is reached, if anybody leads it that day
 */
public record OfferLetter(
        MessageId message,
        EmailAddress to,
        Language language,
        PersonName name,
        KredsName kreds,
        KommunegruppeName kommunegruppe,
        LocalDate answerBy,
        String secret,
        GroundRules rules,
        @Nullable Colleague facilitator) {

    @Override
    public String toString() {
        return "OfferLetter[" + message.value() + "]";
    }
}
