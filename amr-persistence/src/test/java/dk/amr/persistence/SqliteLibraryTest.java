package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.sqlite.JDBC;

class SqliteLibraryTest {

    @TempDir
    private Path folder;

    @Test
    void the_library_for_this_machine_is_laid_where_the_driver_finds_it()
            throws IOException, URISyntaxException, InterruptedException {
        Path library = SqliteLibrary.unpackInto(folder);

        assertThat(library).hasParent(folder).isNotEmptyFile();
        assertThat(askedInAJavaOfItsOwn()).isEqualTo("42");
    }

    /** Two copies of SQLite in one Java would call into each other, and break it. This one has nowhere to unpack. */
    private String askedInAJavaOfItsOwn() throws IOException, URISyntaxException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.sqlite.lib.path=" + folder,
                        "-Djava.io.tmpdir=" + folder.resolve("nowhere"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        String.join(File.pathSeparator, home(Asking.class), home(JDBC.class), home(Logger.class)),
                        Asking.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        java.waitFor();
        return answer.strip();
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    static final class Asking {

        private Asking() {}

        public static void main(String[] arguments) throws SQLException {
            try (Connection nowhere = DriverManager.getConnection("jdbc:sqlite::memory:");
                    Statement sql = nowhere.createStatement();
                    ResultSet answer = sql.executeQuery("SELECT 6 * 7")) {
                System.out.println(answer.getInt(1));
            }
        }
    }
}
