package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void each_value_is_shown_with_where_it_came_from() throws IOException {
        Office office = new Office(folder).with("AMR_BASE_URL", "https://amr.example.org");
        Files.createDirectories(office.home());
        Files.writeString(
                office.home().resolve("amr.yaml"),
                "port: 9000\nbase-url: https://other.example.org\nkeyset: $AMR_HOME/k\n");

        String shown = office.run("config", "show").isDone().result();

        assertThat(shown)
                .containsPattern("AMR_BASE_URL +https://amr\\.example\\.org +miljøvariabel")
                .containsPattern("AMR_PORT +9000 +amr\\.yaml")
                .containsPattern("AMR_BIND +127\\.0\\.0\\.1 +standard")
                .contains(office.home().resolve("k").toString());
    }

    @Test
    void links_follow_the_port_unless_they_are_set() {
        assertThat(new Office(folder)
                        .with("AMR_PORT", "9000")
                        .run("config", "show")
                        .isDone()
                        .result())
                .containsPattern("AMR_BASE_URL +http://127\\.0\\.0\\.1:9000 +standard");
    }

    @Test
    void a_key_that_is_none_is_told_by_its_line_and_not_repeated() throws IOException {
        Office office = new Office(folder);
        Files.createDirectories(office.home());
        Files.writeString(office.home().resolve("amr.yaml"), "port: 9000\nsmtp-ur: x\n");

        assertThat(office.run("config", "show").code()).isEqualTo(2);
        assertThat(office.run("config", "show").messages())
                .contains("i linje 2", "smtp-url", "base-url")
                .doesNotContain("smtp-ur:", "amr config show");
    }

    @Test
    void each_setting_says_what_it_sets_and_what_holds_without_it() {
        Office office = new Office(folder);

        assertThat(office.run("config", "show").isDone().result())
                .containsPattern("AMR_SMTP_URL +standard +Serveren, der sender mail: .* \\$AMR_HOME/mail");
        assertThat(office.run("config", "show", "--format", "json", "--lang", "en")
                        .isDone()
                        .result())
                .contains("Without it mails are written as files");
    }

    @Test
    void secrets_are_masked_wherever_they_stand() {
        Office office = new Office(folder)
                .with("AMR_DATABASE_PASSWORD", "hemmelig1")
                .with("AMR_DATABASE_URL", "jdbc:postgresql://db/amr?user=u&password=hemmelig2&ssl=true")
                .with("AMR_SMTP_URL", "smtps://post:hemmelig3@mail.example.org:465")
                .with("AMR_METRICS_TOKEN", "hemmelig4-til-overvaagning");

        for (String format : new String[] {"table", "json", "csv"}) {
            assertThat(office.run("config", "show", "--format", format).isDone().result())
                    .doesNotContain("hemmelig")
                    .contains("password=********&ssl=true", "smtps://post:********@mail.example.org:465");
        }
    }

    @Test
    void settings_that_make_no_sense_are_told() throws IOException {
        Office office = new Office(folder);
        Files.createDirectories(office.home());
        Path file = office.home().resolve("amr.yaml");

        Files.writeString(file, "prt: 8080\n");
        assertThat(office.run("config", "show").messages()).contains("nøgle, der ikke findes");
        Files.writeString(file, "port: [8080\n");
        assertThat(office.run("config", "show").messages()).contains("amr.yaml kan ikke læses");
        Files.writeString(file, "port: 80800\n");
        assertThat(office.run("config", "show").code()).isEqualTo(2);
        Files.writeString(file, "");
        assertThat(office.run("config", "show").code()).isZero();
        assertThat(office.with("AMR_BASE_URL", "amr.example.org")
                        .run("config", "show")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_token_for_the_figures_that_is_easily_guessed_is_told() {
        Office office = new Office(folder).with("AMR_METRICS_TOKEN", "kort");

        assertThat(office.run("config", "show").messages())
                .contains("mindst 16")
                .doesNotContain("kort");
        assertThat(office.run("config", "show").code()).isEqualTo(2);
    }

    @Test
    void how_the_office_is_reached_is_one_line() {
        Office office = new Office(folder).with("AMR_OFFICE", "tlf. 12 34 56 78, kontor@example.org");

        assertThat(office.run("config", "show").isDone().result()).contains("tlf. 12 34 56 78");
        assertThat(office.with("AMR_OFFICE", "Storegade 1\n8000 Aarhus")
                        .run("config", "show")
                        .messages())
                .contains("AMR_OFFICE skal være én linje");
    }

    @Test
    void a_database_of_a_kind_nobody_knows_is_told() {
        Office office = Office.setUp(folder).with("AMR_DATABASE_URL", "jdbc:oracle:x");

        assertThat(office.run("kreds", "list").code()).isEqualTo(2);
    }
}
