package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An office that has F1, by command, with the words to go on in it. */
final class F1Office {

    private static final Map<Databases, Path> REGISTERED = new ConcurrentHashMap<>();
    private static final Map<Databases, Path> DESCRIBED = new ConcurrentHashMap<>();

    private F1Office() {}

    /** An office where everything is as F1 describes it on 1 January 2027: made once, and a copy for each test. */
    static Office asDescribed(Databases database, Path folder) {
        return database.copy(DESCRIBED.computeIfAbsent(database, F1Office::described), folder);
    }

    /** An office that has imported the register of F1 and done nothing else: made once, and a copy for each test. */
    static Office registered(Databases database, Path folder) {
        return database.copy(REGISTERED.computeIfAbsent(database, F1Office::registered), folder);
    }

    private static Path registered(Databases database) {
        Path folder = aFolder();
        Office office = database.anEmptyOffice(folder);
        office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org", "--as-of", "2027-01-01")
                .isDone();
        office.run("register", "import", office.fixture().toString(), "--as-of", "2027-01-01")
                .isDone();
        return folder;
    }

    private static Path described(Databases database) {
        Path folder = aFolder();
        Office office = registered(database, folder);
        establish(office, "Skanderborg", "2026-01-01");
        establish(office, "Aarhus", "2026-01-01");
        for (String member : List.of("100003", "100004", "100006", "100008")) {
            record(office, member, "accepted", "2026-06-10");
        }
        record(office, "100007", "declined", "2026-05-12");
        return folder;
    }

    private static Path aFolder() {
        try {
            return Files.createTempDirectory("f1");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void establish(Office office, String group, String day) {
        on(office, day, "network", "establish", "--kommunegruppe", group, "--facilitator", "chef@example.org")
                .isDone();
    }

    static void record(Office office, String member, String answer, String day) {
        on(office, day, "offer", "record", "--member", member, "--answer", answer, "--on", day)
                .isDone();
    }

    static Office.Answer on(Office office, String day, String... command) {
        return office.run(Stream.concat(Stream.of(command), Stream.of("--as-of", day, "--lang", "en"))
                .toArray(String[]::new));
    }

    /** The refusal of a command that a rule says no to. */
    static String refused(Office office, String day, String... command) {
        Office.Answer answer = on(office, day, command);
        assertThat(answer.code()).as(answer.result()).isEqualTo(1);
        return answer.messages();
    }

    /** What is written in the mails that have been delivered, one text each. */
    static List<String> mails(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(F1Office::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
