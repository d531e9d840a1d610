package dk.amr.cli.console;

/** How long a command that serves goes on. */
public interface Lifetime {

    /** Waits until the program is asked to stop. */
    void awaitEnd();
}
