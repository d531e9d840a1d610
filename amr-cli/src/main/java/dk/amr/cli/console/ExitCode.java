package dk.amr.cli.console;

/** How a command ended, as scripts see it. */
public enum ExitCode {
    DONE(0),
    /** A rule said no. */
    REFUSED(1),
    /** The arguments or the input make no sense. */
    WRONG_USAGE(2),
    DONE_IN_PART(3),
    /** A fault of ours. */
    FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
