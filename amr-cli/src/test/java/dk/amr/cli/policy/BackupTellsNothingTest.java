package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trust C-1, C-6: a backup tells nothing by itself, and what was shredded after it was made does not come back. */
class BackupTellsNothingTest {

    private static final Canary CANARY = Canary.numbered(31);

    @TempDir
    private Path folder;

    private record Shared(KredsId kreds, SharedItemId id) {}

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_backup_made_before_the_shredding_and_restored_after_it_tells_nothing(Databases database) throws IOException {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = folder.resolve("copy.zip");
        Shared shared = copiedThenShredded(database, here, file);
        Office office = new Office(here).with("AMR_DATABASE_URL", database.url(here));
        assertNothingIn(file);
        Office stranger = keysAlone(database, office, elsewhere);

        office.run("backup", "restore", file.toString(), "--confirm").isDone();
        stranger.run("backup", "restore", file.toString(), "--confirm").isDone();

        assertThat(isThere(office, shared)).isFalse();
        // the control: where nobody knows what was shredded, it is there again
        assertThat(isThere(stranger, shared)).isTrue();
        assertThat(CANARY.in(String.join("\n", database.rows(here)))).isEmpty();
        office.run("audit", "verify").isDone();
    }

    /** Shares something, makes a backup, and takes back what was shared. */
    private static Shared copiedThenShredded(Databases database, Path here, Path file) {
        try (Town town = Town.founded(here, database)) {
            Actor leader = new Staff(town).somebody(Role.CONSULTANT);
            SharedScene scene = new SharedScene(
                    town,
                    new MeetingThings(town, new NetworkThings(town)),
                    Objects.requireNonNull(leader.accountOrNobody()));
            UUID item = scene.share(leader, CANARY.word());
            assertThat(CANARY.in(leader.ask(scene.room()).body())).isPresent();

            new Office(here)
                    .with("AMR_DATABASE_URL", database.url(here))
                    .run("backup", "create", file.toString())
                    .isDone();
            Answer taken = leader.send("DELETE", scene.room() + "/" + item, Thing.of(item, "", 1), "");
            assertThat(taken.status()).isEqualTo(204);
            assertThat(CANARY.in(leader.ask(scene.room()).body())).isEmpty();
            return new Shared(town.kreds(Relation.OWN_KREDS), new SharedItemId(item));
        }
    }

    private static void assertNothingIn(Path file) throws IOException {
        int parts = 0;
        try (InputStream content = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(content)) {
            while (zip.getNextEntry() != null) {
                assertThat(CANARY.in(zip.readAllBytes())).isEmpty();
                parts++;
            }
        }
        assertThat(parts).isGreaterThan(1);
    }

    /** Another place with the same keys, where the tombstones are not known. */
    private static Office keysAlone(Databases database, Office office, Path folder) throws IOException {
        Office stranger = database.anEmptyOffice(folder);
        PrivateFile.makeFolder(stranger.home());
        Files.copy(
                office.home().resolve("keys.json"),
                stranger.home().resolve("keys.json"),
                StandardCopyOption.COPY_ATTRIBUTES);
        return stranger;
    }

    private static boolean isThere(Office office, Shared shared) {
        try (OpenInstallation open = office.open()) {
            return open.part(SharedItemRepository.class)
                    .find(shared.kreds(), shared.id())
                    .isPresent();
        }
    }
}
