package dk.amr.cli.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the same took several times, in milliseconds, from the quickest. */
record Timings(List<Double> sorted) {

    Timings {
        sorted = sorted.stream().sorted().toList();
    }

    static Timings of(int rounds, Stopwatch.Work work) throws SQLException {
        work.run(); // what is done for the first time only, is not told
        List<Double> took = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            work.run();
            took.add((System.nanoTime() - start) / 1e6);
        }
        return new Timings(took);
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f ms (%.1f–%.1f)", median(), sorted.getFirst(), sorted.getLast());
    }
}
