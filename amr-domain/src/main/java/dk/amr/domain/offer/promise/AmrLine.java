package dk.amr.domain.offer.promise;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An active AMR mandate, and what decides whether it gives a right to an offer (P1).
 *
 * @param kommunegruppe the one that covers the workplace on the day, if any does
 * @param hasEmail whether an offer can be mailed
 */
public record AmrLine(
        PersonId person,
        MandateId mandate,
        @Nullable KommunegruppeId kommunegruppe,
        Belonging belonging,
        boolean hasEmail) {

    /** What the person is to the kreds on the day. */
    public enum Belonging {
        MEMBER,
        FORMER_MEMBER,
        NOT_A_MEMBER
    }

    /** Whether the AMR is to have an offer. */
    public boolean isEligible() {
        return belonging == Belonging.MEMBER && kommunegruppe != null;
    }
}
