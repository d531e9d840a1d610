package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingUpTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_kreds_answers_with_a_link_and_keeps_its_secrets_to_itself() throws IOException {
        Office office = new Office(folder);

        Office.Answer answer = office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org");

        assertThat(answer.code()).isZero();
        assertThat(answer.result()).matches("http://127\\.0\\.0\\.1:8080/velkommen/[A-Za-z0-9_-]{43}\\R");
        assertThat(permissions(office.home())).isEqualTo("rwx------");
        assertThat(permissions(office.home().resolve("keys.json"))).isEqualTo("rw-------");
        assertThat(permissions(office.home().resolve("token"))).isEqualTo("rw-------");
    }

    @Test
    void setting_up_twice_is_refused_and_touches_nothing() throws IOException {
        Office office = Office.setUp(folder);
        byte[] keys = Files.readAllBytes(office.home().resolve("keys.json"));
        byte[] token = Files.readAllBytes(office.home().resolve("token"));

        Office.Answer answer = office.run("init", "--kreds", "Fyn", "--admin", "chef@example.org");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.result()).isEmpty();
        assertThat(answer.messages()).contains("Her er allerede en kreds");
        assertThat(office.home().resolve("keys.json")).hasBinaryContent(keys);
        assertThat(office.home().resolve("token")).hasBinaryContent(token);
        assertThat(office.run("kreds", "list").result()).contains("Østjylland").doesNotContain("Fyn");
    }

    @Test
    void a_file_where_the_folder_should_be_is_told_and_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("plads"), "mit");
        Office office = new Office(folder).with("AMR_HOME", file.toString());

        Office.Answer answer = office.run("init", "--kreds", "Fyn", "--admin", "chef@example.org");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.messages()).contains(file + " er en fil og ikke en mappe");
        assertThat(file).hasContent("mit");
    }

    @Test
    void over_a_database_that_has_a_kreds_nothing_is_left_behind() throws IOException {
        Office.setUp(folder);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Office another =
                new Office(elsewhere).with("AMR_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("amr-home/amr.db"));

        Office.Answer answer = another.run("init", "--kreds", "Fyn", "--admin", "fyn@example.org");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(another.home()).doesNotExist();
    }

    @Test
    void an_init_that_makes_no_sense_leaves_nothing_behind() {
        Office office = new Office(folder);

        assertThat(office.run("init", "--admin", "chef@example.org").code()).isEqualTo(2);
        assertThat(office.run("init", "--kreds", "Fyn").code()).isEqualTo(2);
        assertThat(office.run("init", "--kreds", "Fyn", "--admin", "nobody").code())
                .isEqualTo(2);

        assertThat(office.home()).doesNotExist();
    }

    @Test
    void before_there_is_a_kreds_every_command_says_how_to_begin() {
        Office office = new Office(folder);

        assertThat(office.run("kreds", "list").messages()).contains("Kør først: amr init");
        assertThat(office.run("kreds", "list", "--lang", "en").messages()).contains("Run first: amr init");
        assertThat(office.run("db", "status").code()).isEqualTo(2);
        assertThat(office.home()).doesNotExist();
    }

    @Test
    void keys_that_others_can_read_stop_every_command() throws IOException {
        Office office = Office.setUp(folder);
        Path keys = office.home().resolve("keys.json");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r--r--"));

        Office.Answer answer = office.run("kreds", "list");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.messages()).contains("kan læses af andre", "chmod 600 " + keys);
    }

    @Test
    void a_token_that_others_can_read_stops_every_command() throws IOException {
        Office office = Office.setUp(folder);
        Path token = office.home().resolve("token");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw----r--"));

        assertThat(office.run("db", "status").messages()).contains("chmod 600 " + token);
    }

    @Test
    void with_several_kredse_a_command_must_name_one() {
        Office office = Office.setUp(folder);
        office.run("kreds", "create", "Fyn", "--admin", "fyn@example.org").isDone();

        assertThat(office.run("account", "list").code()).isEqualTo(2);
        assertThat(office.run("account", "list").messages()).contains("--kreds");
        assertThat(office.run("account", "list", "--kreds", "fyn").isDone().result())
                .contains("fyn@example.org")
                .doesNotContain("chef@example.org");
        assertThat(office.run("account", "list", "--kreds", "Bornholm").code()).isEqualTo(1);
        assertThat(office.run("kreds", "list", "--format", "json").json().path("kredse"))
                .hasSize(2);
    }

    @Test
    void the_database_is_current_after_setting_up() {
        Office office = Office.setUp(folder);

        assertThat(office.run("db", "status", "--format", "json")
                        .json()
                        .path("isCurrent")
                        .asBoolean())
                .isTrue();
        assertThat(office.run("db", "migrate").isDone().result()).contains("var ført ajour");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
