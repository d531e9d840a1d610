package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DamagedFileTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("amr.db");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    @Test
    void a_database_an_empty_file_and_none_are_sound() throws IOException, SQLException {
        assertThat(DamagedFile.mayBeSound(file())).isTrue();
        Files.createFile(file());
        assertThat(DamagedFile.mayBeSound(file())).isTrue();
        execute("CREATE TABLE one (it TEXT)");
        assertThat(DamagedFile.mayBeSound(file())).isTrue();
    }

    @Test
    void any_other_file_is_none() throws IOException {
        Files.writeString(file(), "no database");

        assertThat(DamagedFile.mayBeSound(file())).isFalse();
        assertThat(DamagedFile.is(DamagedFile.found())).isTrue();
    }

    @Test
    void what_sqlite_says_of_a_damaged_file_is_known() throws IOException, SQLException {
        execute("CREATE TABLE one (it TEXT)");
        byte[] content = Files.readAllBytes(file());
        Arrays.fill(content, 100, content.length, (byte) 7);
        Files.write(file(), content);

        assertThatThrownBy(() -> execute("SELECT * FROM one")).matches(DamagedFile::is);
    }

    @Test
    void other_faults_are_none_of_these() {
        assertThatThrownBy(() -> execute("SELECT * FROM nothing")).matches(fault -> !DamagedFile.is(fault));
        assertThat(DamagedFile.is(new IllegalStateException())).isFalse();
        assertThat(Database.isDamaged(new IllegalStateException(new SQLException("", "", 267))))
                .isTrue();
    }
}
