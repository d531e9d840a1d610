package dk.amr.persistence.installation;

import dk.amr.domain.installation.backup.DatabaseCopies;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Database;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Lets tests elsewhere stop a restore at any of its steps. */
public final class InterruptedCopies {

    private InterruptedCopies() {}

    /** The machine stopped. */
    public static final class Stopped extends RuntimeException {}

    public static List<String> steps() {
        return Arrays.stream(Step.values()).map(Enum::name).toList();
    }

    /** Copies that stop when that step is done. */
    public static DatabaseCopies at(String last, Database database, Transactions transactions) {
        return stopping(last, database, transactions, () -> {
            throw new Stopped();
        });
    }

    /** Copies that do that when that step is done. */
    public static DatabaseCopies stopping(
            String last, Database database, Transactions transactions, Runnable stopping) {
        Consumer<Step> watcher = step -> {
            if (step.name().equals(last)) {
                stopping.run();
            }
        };
        return new JdbiDatabaseCopies(database, transactions, watcher);
    }
}
