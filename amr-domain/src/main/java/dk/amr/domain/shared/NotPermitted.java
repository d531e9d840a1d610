package dk.amr.domain.shared;

/** The one who asks may know of this, but may not do it. */
public abstract non-sealed class NotPermitted extends Refusal {

    protected NotPermitted(Sentence sentence) {
        super(sentence);
    }
}
