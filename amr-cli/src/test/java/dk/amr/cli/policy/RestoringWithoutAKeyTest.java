package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import dk.amr.domain.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup that hangs on keys that are destroyed, or away. */
class RestoringWithoutAKeyTest {

    @TempDir
    private Path folder;

    private Office whereSomethingIsShared(Databases database) {
        try (Town town = Town.founded(folder, database)) {
            Actor leader = new Staff(town).somebody(Role.CONSULTANT);
            new SharedScene(
                            town,
                            new MeetingThings(town, new NetworkThings(town)),
                            Objects.requireNonNull(leader.accountOrNobody()))
                    .share(leader, "Vagtskiftet");
        }
        return new Office(folder).with("AMR_DATABASE_URL", database.url(folder));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_destroyed_key_closes_is_told_before_it_is_restored(Databases database) {
        Path file = folder.resolve("kopi.zip");
        Office office = whereSomethingIsShared(database);
        office.run("backup", "create", file.toString()).isDone();
        assertThat(office.run("backup", "restore", file.toString()).isDone().messages())
                .doesNotContain("hovednøgle");
        office.run("key", "rotate").isDone();
        office.run("key", "rotate", "--forget").isDone();

        Office.Answer told =
                office.run("backup", "restore", file.toString(), "--lang", "en").isDone();

        assertThat(told.messages())
                .contains("does not have the master key", "(1 of the backup's keys)", "Nothing was changed");
    }

    @ParameterizedTest
    @EnumSource
    void where_the_keyset_is_away_a_copy_is_restored_and_what_stays_closed_is_told(Databases database)
            throws IOException {
        Path file = folder.resolve("kopi.zip");
        Office office = whereSomethingIsShared(database);
        office.run("backup", "create", file.toString()).isDone();
        Path keys = office.home().resolve("keys.json");
        Files.move(keys, folder.resolve("away.json"));

        Office.Answer done =
                office.run("backup", "restore", file.toString(), "--confirm").isDone();

        assertThat(done.messages()).contains("genskabt", "Nøglefilen har ikke hovednøglen");
        Files.move(folder.resolve("away.json"), keys);
        office.run("audit", "verify").isDone();
        assertThat(office.run("backup", "restore", file.toString()).isDone().messages())
                .doesNotContain("hovednøgle");
    }
}
