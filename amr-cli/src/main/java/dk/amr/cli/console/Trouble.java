package dk.amr.cli.console;

import dk.amr.domain.shared.Sentence;

/** A command cannot begin, for a reason on the machine: a file that is missing, or that others can read. */
public final class Trouble extends RuntimeException {

    private final Sentence sentence;

    public Trouble(String danish, String english) {
        super("trouble", null, false, false);
        this.sentence = new Sentence(danish, english);
    }

    public Sentence sentence() {
        return sentence;
    }
}
