package dk.amr.cli.architecture.wrong.cli.letter;

import org.junit.jupiter.api.Disabled;

/** Is green because nothing is tried. */
public final class LeavesATestOut {

    @Disabled
    public void something_holds() {}
}
