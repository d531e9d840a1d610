package dk.amr.domain.kommunegruppe;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A kommunegruppe covers one municipality at least (S56). */
public final class KommunegruppeNeedsAMunicipality extends RuleBroken {

    public KommunegruppeNeedsAMunicipality() {
        super(new Sentence(
                "En kommunegruppe skal dække mindst én kommune.",
                "A kommunegruppe must cover at least one municipality."));
    }
}
