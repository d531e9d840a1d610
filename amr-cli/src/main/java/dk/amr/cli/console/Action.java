package dk.amr.cli.console;

/** What one command does once its arguments are understood. */
public interface Action {

    ExitCode run();
}
