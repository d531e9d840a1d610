package dk.amr.cli.bench;

import java.sql.SQLException;
import java.time.Duration;

/** Adds up how long several things took. */
final class Stopwatch {

    /** Something to time. */
    @FunctionalInterface
    interface Work {

        void run() throws SQLException;
    }

    private long nanos;

    void time(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - start;
    }

    Duration took() {
        return Duration.ofNanos(nanos);
    }
}
