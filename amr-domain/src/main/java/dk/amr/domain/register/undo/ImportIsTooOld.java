package dk.amr.domain.register.undo;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** It is no longer kept what there was before the import. */
public final class ImportIsTooOld extends RuleBroken {

    public ImportIsTooOld() {
        super(new Sentence(
                "Indlæsningen er for gammel til at blive fortrudt. Det, der var før, er ryddet væk.",
                "The import is too old to be undone. What there was before is no longer kept."));
    }
}
