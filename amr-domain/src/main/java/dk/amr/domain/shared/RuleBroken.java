package dk.amr.domain.shared;

/** A rule of the business says no. */
public abstract non-sealed class RuleBroken extends Refusal {

    protected RuleBroken(Sentence sentence) {
        super(sentence);
    }
}
