package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Backups as an administrator makes, checks and restores them (trust E-6, E-7). */
class BackupCommandsTest {

    @TempDir
    private Path folder;

    private static Office office(Databases database, Path own) {
        Office office = database.anEmptyOffice(own);
        office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org")
                .isDone();
        return office;
    }

    private static void isWhole(Office office, int events) {
        assertThat(office.run("audit", "verify", "--format", "json")
                        .isDone()
                        .json()
                        .path("events")
                        .asInt())
                .isEqualTo(events);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_made_is_told_checked_and_restored(Databases database) throws IOException {
        Office office = office(database, folder);
        Path file = folder.resolve("kopi.zip");

        Office.Answer made = office.run("backup", "create", file.toString(), "--format", "json")
                .isDone();
        office.run("account", "add", "senere@example.org", "--role", "fu").isDone();

        assertThat(made.json().path("kind").asText()).isEqualTo(database.name().toLowerCase(Locale.ROOT));
        assertThat(made.messages()).contains("ingen nøgler");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(office.run("backup", "create", file.toString()).code()).isEqualTo(1);
        assertThat(office.run("backup", "verify", file.toString()).isDone().messages())
                .contains("hel");
        assertThat(office.run("backup", "verify", folder.resolve("ingen.zip").toString())
                        .code())
                .isEqualTo(2);

        Office.Answer asked = office.run("backup", "restore", file.toString());
        assertThat(asked.messages()).contains("Intet er ændret", "--confirm");
        assertThat(asked.messages()).doesNotContain("hovednøgle");
        assertThat(office.run("backup", "restore", file.toString(), "--dry-run"))
                .isEqualTo(asked);
        assertThat(office.run("backup", "restore", file.toString(), "--confirm", "--dry-run"))
                .isEqualTo(asked.isDone());
        assertThat(office.run("account", "list").result()).contains("senere@example.org");

        assertThat(office.run("backup", "restore", file.toString(), "--confirm")
                        .isDone()
                        .messages())
                .contains("genskabt", "senere@example.org");
        assertThat(office.run("account", "list").isDone().result()).doesNotContain("senere@example.org");
        isWhole(office, 2);
        assertThat(office.home().resolve("backup-work")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void on_an_empty_machine_the_keyset_is_enough(Databases database) throws IOException {
        Path first = Files.createDirectory(folder.resolve("a"));
        Path second = Files.createDirectory(folder.resolve("b"));
        Office office = office(database, first);
        Path file = folder.resolve("kopi.zip");
        assertThat(office.run("backup", "create", file.toString()).isDone().messages())
                .contains(office.home().resolve("keys.json") + ", et andet sted end kopien");
        Office empty = database.anEmptyOffice(second);
        Files.createDirectory(empty.home());
        assertThat(empty.run("backup", "restore", file.toString(), "--confirm").messages())
                .contains("Nøglefilen mangler");
        Files.copy(
                office.home().resolve("keys.json"),
                empty.home().resolve("keys.json"),
                StandardCopyOption.COPY_ATTRIBUTES);

        Office.Answer done =
                empty.run("backup", "restore", file.toString(), "--confirm").isDone();

        assertThat(done.messages())
                .containsPattern("sket efter \\d+\\. \\S+ \\d{4} kl\\. \\d+\\.\\d\\d dansk tid")
                .contains("ingen database i forvejen", "kalendernes adresser virker ikke mere: lav nye")
                .doesNotContain("kunne ikke læses", "før genskabelsen", "ligger i");
        try (Stream<Path> all = Files.list(empty.home())) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.contains("before-restore"));
        }
        empty.run("kreds", "list").isDone();
        isWhole(empty, 2);
    }

    @ParameterizedTest
    @EnumSource
    void where_the_keyset_is_away_copies_are_made_and_checked_still(Databases database) throws IOException {
        Office office = office(database, folder);
        office.run("kreds", "list").isDone();
        Path file = folder.resolve("kopi.zip");
        Files.move(office.home().resolve("keys.json"), folder.resolve("away.json"));
        assertThat(office.home().resolve("daily-keys.json")).exists();

        office.run("backup", "create", file.toString()).isDone();

        assertThat(office.run("backup", "verify", file.toString()).isDone().messages())
                .contains("hel");
        Files.delete(office.home().resolve("daily-keys.json"));
        assertThat(office.run("backup", "verify", file.toString()).messages()).contains("Nøglefilen mangler");
    }

    @ParameterizedTest
    @EnumSource
    void while_the_service_runs_nothing_is_restored_but_copies_are_made(Databases database) {
        Office office = office(database, folder);
        Path file = folder.resolve("kopi.zip");

        office.run(
                        () -> {
                            office.run("backup", "create", file.toString()).isDone();
                            Office.Answer refused = office.run("backup", "restore", file.toString(), "--confirm");
                            assertThat(refused.code()).as(refused.messages()).isEqualTo(1);
                            assertThat(refused.messages()).contains("Stop amr serve");
                        },
                        "serve",
                        "--port",
                        "0")
                .isDone();

        office.run("backup", "restore", file.toString(), "--confirm").isDone();
    }

    @ParameterizedTest
    @EnumSource
    void a_backup_of_another_installation_is_refused(Databases database) throws IOException {
        Office office = office(database, Files.createDirectory(folder.resolve("a")));
        Office other = office(database, Files.createDirectory(folder.resolve("b")));
        Path file = folder.resolve("kopi.zip");
        office.run("backup", "create", file.toString()).isDone();

        assertThat(other.run("backup", "restore", file.toString(), "--confirm").code())
                .isEqualTo(1);
        isWhole(other, 1);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_with_a_file_is_found(Databases database) throws IOException {
        Office office = office(database, folder);
        Path file = folder.resolve("kopi.zip");
        office.run("backup", "create", file.toString()).isDone();
        byte[] whole = Files.readAllBytes(file);
        Path wrong = folder.resolve("forkert.zip");

        for (int at : List.of(0, 1, 40, whole.length / 3, whole.length / 2, whole.length - 70, whole.length - 1)) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            isRefused(office, Files.write(wrong, flipped), "byte " + at);
        }
        for (int length : List.of(0, 1, whole.length / 2, whole.length - 1)) {
            isRefused(office, Files.write(wrong, Arrays.copyOf(whole, length)), "length " + length);
        }
        for (String name : List.of("../ude.db", "manifest.json", "amr.db")) {
            try (OutputStream content = Files.newOutputStream(wrong);
                    ZipOutputStream zip = new ZipOutputStream(content)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[1 << 20]);
            }
            isRefused(office, wrong, name);
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("amr-home", "kopi.zip", "forkert.zip");
        }
    }

    private static void isRefused(Office office, Path file, String what) {
        Office.Answer answer = office.run("backup", "verify", file.toString());

        assertThat(answer.code()).as(what + answer.messages()).isEqualTo(1);
        assertThat(answer.messages()).contains("beskadiget");
    }
}
