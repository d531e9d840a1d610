package dk.amr.domain.shared;

import java.util.function.Supplier;

/**
 * All or nothing. Everything done inside is kept together or not at all; a transaction inside a transaction joins the
 * outer one. Work must stay on the calling thread: what another thread does is not part of it.
 */
public interface Transactions {

    <T> T inTransaction(Supplier<T> work);

    /**
     * Does the work in a transaction of its own: at once, or when the one that is under way is over, however that ends.
     */
    void afterwards(Runnable work);

    default void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
