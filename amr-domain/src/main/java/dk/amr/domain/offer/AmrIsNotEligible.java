package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/**
 * An offer is for an AMR with an active mandate in the area who is a member, on the day it is sent and on the day it is
 * accepted (P1).
 */
public final class AmrIsNotEligible extends RuleBroken {

    public AmrIsNotEligible() {
        super(
                new Sentence(
                        "Personen er ikke AMR og medlem den dag og kan derfor ikke få eller tage imod et tilbud. Se hverv og medlemskab på personens side.",
                        "The person is not an AMR and a member on that day and so cannot get or accept an offer. See mandates and membership on the person's page."));
    }
}
