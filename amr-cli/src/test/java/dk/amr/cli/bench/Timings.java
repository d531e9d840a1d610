package dk.amr.cli.bench;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** How long the same took several times, in milliseconds, from the quickest. */
record Timings(double[] sorted) {

    static Timings of(int rounds, Stopwatch.Work work) throws SQLException {
        work.run(); // what is done for the first time only, is not told
        double[] took = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            work.run();
            took[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return new Timings(took);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f ms (%.1f–%.1f)", median(), sorted[0], sorted[sorted.length - 1]);
    }
}
