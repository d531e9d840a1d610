package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office does first comes out the same, whichever database it chose. */
class BothDatabasesTest {

    @TempDir
    private Path folder;

    @Test
    void the_register_comes_in_and_is_told_and_written_alike() throws IOException {
        Map<Databases, List<String>> told = new EnumMap<>(Databases.class);

        for (Databases database : Databases.values()) {
            told.put(database, journey(database, Files.createDirectory(folder.resolve(database.name()))));
        }

        assertThat(told.get(Databases.POSTGRESQL)).isEqualTo(told.get(Databases.SQLITE));
        assertThat(told.get(Databases.SQLITE)).first().asString().contains("\"eligible\":6", "\"notMembers\":3");
    }

    private static List<String> journey(Databases database, Path own) throws IOException {
        Office office = database.anEmptyOffice(own);
        office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org", "--as-of", "2027-01-01")
                .isDone();
        office.run("register", "import", office.fixture().toString(), "--as-of", "2027-01-01")
                .isDone();
        Path export = own.resolve("out.csv");
        office.run("register", "export", export.toString(), "--as-of", "2027-01-01")
                .isDone();
        office.run("audit", "verify").isDone();
        return List.of(
                result(office, "report", "coverage"),
                result(office, "report", "coverage", "--audience", "fu"),
                result(office, "kommunegruppe", "list"),
                result(office, "mandate", "list", "--all")
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID"),
                Files.readString(export, Office.WINDOWS));
    }

    private static String result(Office office, String... command) {
        String[] all = Arrays.copyOf(command, command.length + 4);
        System.arraycopy(new String[] {"--as-of", "2027-01-01", "--format", "json"}, 0, all, command.length, 4);
        return office.run(all).isDone().result();
    }
}
