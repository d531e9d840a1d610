package dk.amr.domain.shared;

/** Text that is not a value of its kind. The sentence says what is expected and never repeats what was given. */
public final class InvalidValue extends IllegalArgumentException {

    private final String rule;
    private final Sentence sentence;

    /** With the stable word for what is wrong, such as {@code email-is-malformed}. */
    public InvalidValue(String rule, Sentence sentence) {
        super(rule);
        this.rule = rule;
        this.sentence = sentence;
    }

    public String rule() {
        return rule;
    }

    public Sentence sentence() {
        return sentence;
    }
}
