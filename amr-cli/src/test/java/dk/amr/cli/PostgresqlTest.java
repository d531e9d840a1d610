package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlTest {

    @TempDir
    private Path folder;

    @Test
    void an_office_works_alike_over_postgresql() throws IOException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            Office office = new Office(folder)
                    .with(
                            "AMR_DATABASE_URL",
                            server.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""))
                    .with("AMR_DATABASE_USER", "postgres");

            office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org")
                    .isDone();
            Office.Answer imported =
                    office.run("register", "import", office.fixture().toString(), "--format", "json");
            Office.Answer report = office.run("report", "coverage", "--as-of", "2027-01-01", "--format", "json");

            assertThat(imported.isDone().json().path("persons").path("new").asInt())
                    .isEqualTo(23);
            assertThat(report.isDone().result())
                    .contains("\"eligible\":6,\"offered\":0,\"inNetwork\":0,\"notMembers\":3");
            assertThat(office.run("db", "status").result()).contains("postgresql");
            assertThat(office.run("audit", "verify").code()).isZero();
            assertThat(office.home().resolve("amr.db")).doesNotExist();
        }
    }
}
