package dk.amr.persistence;

import dk.amr.domain.installation.backup.DatabaseCopiesContract;
import dk.amr.persistence.installation.InterruptedCopies;
import java.nio.file.Path;

/** A process that restores a copy and is gone after a step: nothing of it is cleared up, no file is closed. */
final class KilledRestore {

    static final int KILLED = 9;

    private KilledRestore() {}

    /** Takes the database, the folder of the copy, and the step. */
    public static void main(String... arguments) {
        try (JdbiPorts ports = JdbiPorts.open(OnSqlite.settings(Path.of(arguments[0])))) {
            InterruptedCopies.stopping(
                            arguments[2],
                            ports.database(),
                            ports.transactions(),
                            () -> Runtime.getRuntime().halt(KILLED))
                    .replaceBy(Path.of(arguments[1]), DatabaseCopiesContract.NOW, unused -> {});
        }
    }
}
