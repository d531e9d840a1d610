package dk.amr.domain.shared;

/** What was asked for does not exist, or not for the one who asks: the two look the same. */
public abstract non-sealed class NotFound extends Refusal {

    protected NotFound(Sentence sentence) {
        super(sentence);
    }
}
