package dk.amr.domain.shared;

/**
 * The domain turned a request down. The kind tells an adapter how to answer; the sentence tells a person why and what
 * to do. {@link #getMessage()} gives the rule alone, so that a log line never tells about anybody.
 */
public abstract sealed class Refusal extends RuntimeException permits RuleBroken, NotFound, NotPermitted, Stale {

    private final Sentence sentence;

    Refusal(Sentence sentence) {
        super(null, null, false, false);
        this.sentence = sentence;
    }

    public final Sentence sentence() {
        return sentence;
    }

    /**
     * The rule as a stable word, from the name of the class: {@code TermNeedsAgreement} is {@code
     * term-needs-agreement}.
     */
    public final String rule() {
        return RuleName.of(getClass());
    }

    @Override
    public final String getMessage() {
        return rule();
    }
}
