package dk.amr.domain.offer.promise;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An AMR in a kommunegruppe, and how far the promise is kept. Somebody with mandates in two kommunegrupper is two
 * prospects.
 *
 * @param mandate the one that an offer would be made for
 * @param hasEmail whether an offer can be mailed
 * @param isOffered whether an offer was sent for the mandate or one it continues, or there is an active participation
 *     (D27)
 */
public record Prospect(
        PersonId person,
        MandateId mandate,
        @Nullable KommunegruppeId kommunegruppe,
        boolean isEligible,
        boolean hasEmail,
        boolean isOffered,
        boolean isInNetwork,
        Verdict verdict) {}
