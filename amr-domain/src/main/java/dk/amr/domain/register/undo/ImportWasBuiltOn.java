package dk.amr.domain.register.undo;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import java.util.List;

/** Something leans on what the import did, and would hang in the air without it. */
public final class ImportWasBuiltOn extends RuleBroken {

    ImportWasBuiltOn(List<InTheWay> obstacles) {
        super(new Sentence(
                "Indlæsningen kan ikke fortrydes, fordi der er bygget videre på den: "
                        + InTheWay.all(obstacles, Language.DANISH) + ". Intet er ændret.",
                "The import cannot be undone, because something has been built on it: "
                        + InTheWay.all(obstacles, Language.ENGLISH) + ". Nothing was changed."));
    }
}
