package dk.amr.domain.shared;

/** A change was made from an older version than the one that is kept. */
public final class ChangedMeanwhile extends Stale {

    public ChangedMeanwhile() {
        super(
                new Sentence(
                        "En anden har ændret det samme imens. Intet er overskrevet. Hent siden igen, og ret det, der stadig mangler.",
                        "Somebody else changed the same thing meanwhile. Nothing was overwritten. Load it again and change what is still missing."));
    }
}
