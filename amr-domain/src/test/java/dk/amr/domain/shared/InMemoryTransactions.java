package dk.amr.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Transactions over things in memory: one at a time, and put back as they were when the work fails. */
public final class InMemoryTransactions implements Transactions {

    private final List<Remembering> stores;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> waiting = new ArrayList<>();

    public InMemoryTransactions(Remembering... stores) {
        this.stores = List.of(stores);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            return work.get();
        }
        lock.lock();
        try {
            return orPutBack(work);
        } finally {
            List<Runnable> due = List.copyOf(waiting);
            waiting.clear();
            lock.unlock();
            due.forEach(this::run);
        }
    }

    @Override
    public void afterwards(Runnable work) {
        if (lock.isHeldByCurrentThread()) {
            waiting.add(work);
        } else {
            run(work);
        }
    }

    private <T> T orPutBack(Supplier<T> work) {
        List<Runnable> memories = stores.stream().map(Remembering::memory).toList();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                memories.forEach(Runnable::run);
            }
        }
    }
}
