package dk.amr.cli.architecture.wrong.domain;

/** Does one thing or another. */
public class TwoThingsAtOnce {

    public String one() {
        return "one";
    }

    public String other() {
        return "other";
    }
}
