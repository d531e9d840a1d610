package dk.amr.domain.kommunegruppe;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A municipality is in at most one kommunegruppe at a time (D3). */
public final class MunicipalityIsCovered extends RuleBroken {

    public MunicipalityIsCovered() {
        super(new Sentence(
                "En anden kommunegruppe dækker allerede kommunen i den tid. Flyt den med: amr kommunegruppe map.",
                "Another kommunegruppe covers the municipality at that time. Move it with: amr kommunegruppe map."));
    }
}
