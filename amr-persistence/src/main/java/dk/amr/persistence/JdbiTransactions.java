package dk.amr.persistence;

import dk.amr.domain.shared.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Transactions on the writer; what is called inside joins them, for Jdbi keeps one handle for each thread. */
final class JdbiTransactions implements Transactions {

    private final Database database;
    private final ThreadLocal<List<Runnable>> waiting = ThreadLocal.withInitial(ArrayList::new);

    JdbiTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (database.writing().get()) {
            return work.get();
        }
        database.writing().set(true);
        try {
            return database.jdbi().inTransaction(handle -> work.get());
        } finally {
            database.writing().remove();
            doWhatWaits();
            database.sweep();
        }
    }

    @Override
    public void afterwards(Runnable work) {
        if (database.writing().get()) {
            waiting.get().add(work);
        } else {
            run(work);
        }
    }

    private void doWhatWaits() {
        List<Runnable> due = waiting.get();
        waiting.remove();
        due.forEach(this::run);
    }
}
