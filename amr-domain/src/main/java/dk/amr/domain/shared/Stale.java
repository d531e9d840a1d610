package dk.amr.domain.shared;

/** Somebody else changed the thing meanwhile, so this change would have overwritten theirs. */
public abstract non-sealed class Stale extends Refusal {

    protected Stale(Sentence sentence) {
        super(sentence);
    }
}
