package dk.amr.cli.console;

import java.util.function.Consumer;

/** Serves the staff web until the program is asked to stop. */
public interface Serving {

    /** Tells the address when it is ready, after handing it on. */
    void serve(Consumer<String> ready);
}
