package dk.amr.domain.offer.link;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the personal link of an offer. It tells whose it is, and what is asked, and nothing else of the
 * person.
 *
 * @param facilitator who leads the network, whom one may ask; absent where nobody does
 * @param isOpen whether it can still be answered
 * @param outcome how it was answered, if it was
 * @param hasAcknowledged whether the ground rules that are in force have been acknowledged
 * @param isListed whether the person agreed to stand on the participants' list
 */
public record OfferPage(
        PersonName name,
        Language language,
        KredsName kreds,
        KommunegruppeName kommunegruppe,
        @Nullable Colleague facilitator,
        LocalDate answerBy,
        boolean isOpen,
        @Nullable Outcome outcome,
        GroundRules rules,
        boolean hasAcknowledged,
        boolean isListed) {

    @Override
    public String toString() {
        return "OfferPage";
    }
}
