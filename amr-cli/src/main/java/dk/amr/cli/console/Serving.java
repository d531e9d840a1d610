package dk.amr.cli.console;

import java.util.function.Consumer;

/** Serves the staff web until the program is asked to stop. */
public interface Serving {

    /** Tells the address when it is ready, after handing it on; a port that is taken is refused. */
    void serve(Consumer<String> ready);

    /** As {@link #serve}, but on any free port where the one in the settings is taken. */
    void serveSomewhere(Consumer<String> ready);
}
