package dk.amr.cli.bench;

import dk.amr.cli.Office;
import dk.amr.cli.policy.Databases;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An import into an empty register beside plain batches of the rows it comes to, in one transaction, into the same
 * tables with their indexes and triggers; and the same file once more, which changes nothing.
 */
class ImportBench {

    private static final String DAY = "2027-01-04";
    private static final List<String> TABLES = List.of(
            "workplace",
            "workplace_word",
            "workplace_location",
            "workplace_unit",
            "person",
            "person_word",
            "membership",
            "mandate",
            "mandate_absence");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"SQLITE, 39000", "SQLITE, 390000", "POSTGRESQL, 39000", "POSTGRESQL, 390000"})
    void an_import_beside_plain_batches(Databases database, int members) throws IOException, SQLException {
        Office office = anOffice(database, "here", "Østjylland");
        String file = folder.resolve("register.csv").toString();
        office.run("demo", "write-register", file, "--members", String.valueOf(members), "--as-of", DAY)
                .isDone();
        forgetPeaks();

        Duration first = imported(office, file);
        long peak = peakOfWhatStayed();
        RowsAgain plain =
                RowsAgain.copy(database.url(folder.resolve("here")), database.url(anEmptyOne(database)), TABLES);
        Duration second = imported(office, file);

        System.out.printf(
                "%s, %d members: import %.1f s, plain batches of %d rows %.1f s, ratio %.1f; once more %.1f s; "
                        + "at most %d MB of memory in use%n",
                database,
                members,
                first.toMillis() / 1e3,
                plain.rows(),
                plain.took().toMillis() / 1e3,
                (double) first.toMillis() / plain.took().toMillis(),
                second.toMillis() / 1e3,
                peak >> 20);
    }

    private Office anOffice(Databases database, String name, String kreds) throws IOException {
        Office office = database.anEmptyOffice(Files.createDirectory(folder.resolve(name)));
        office.run("init", "--kreds", kreds, "--admin", "chef@example.org", "--as-of", DAY)
                .isDone();
        return office;
    }

    private Path anEmptyOne(Databases database) throws IOException, SQLException {
        anOffice(database, "there", "Fyn");
        // the rows belong to the first office's kreds
        RowsAgain.copy(database.url(folder.resolve("here")), database.url(folder.resolve("there")), List.of("kreds"));
        return folder.resolve("there");
    }

    private static Duration imported(Office office, String file) {
        long start = System.nanoTime();
        office.run("register", "import", file, "--as-of", DAY).isDone();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void forgetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakOfWhatStayed() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
