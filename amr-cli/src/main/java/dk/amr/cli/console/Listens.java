package dk.amr.cli.console;

import java.util.Optional;

/** A command that listens, and may be told where. */
public interface Listens {

    Optional<Integer> port();

    Optional<String> bindAddress();
}
