package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandsTest {

    @TempDir
    private Path folder;

    private static String[] secrets(Office office) throws IOException {
        return Pattern.compile("\"key\":\"([^\"]+)\"")
                .matcher(Files.readString(office.home().resolve("keys.json")))
                .results()
                .map(found -> found.group(1))
                .toArray(String[]::new);
    }

    @Test
    void a_key_is_rotated_listed_and_forgotten_and_never_shown() throws IOException {
        Office office = Office.setUp(folder);

        String first = office.run("key", "list", "--format", "json").isDone().result();
        assertThat(first).contains("\"state\":\"PRIMARY\"", "\"wraps\":0").doesNotContain("RETIRED");
        assertThat(office.run("key", "rotate", "--lang", "en").isDone().result())
                .contains("New key in use:", "Wrapped anew: 0.");
        String second = office.run("key", "list", "--format", "json").isDone().result();
        assertThat(second).contains("RETIRED", "PRIMARY");
        assertThat(office.run("key", "rotate", "--forget", "--lang", "en")
                        .isDone()
                        .messages())
                .contains("Retired keys destroyed: 1.", "can no longer be read");
        String third = office.run("key", "list", "--format", "json").isDone().result();
        assertThat(third).doesNotContain("RETIRED");
        assertThat(Arrays.asList(secrets(office)))
                .hasSize(3)
                .noneMatch(secret -> (first + second + third).contains(secret));
    }

    @Test
    void what_is_past_its_time_is_told_and_removed() {
        Office office = Office.setUp(folder);

        assertThat(office.run("retention", "run", "--dry-run", "--format", "json")
                        .isDone()
                        .result())
                .contains("\"class\":\"SHARED_ITEM\"", "\"count\":0", "\"outcome\":\"SHREDDED\"");
        office.run("retention", "run").isDone();
        assertThat(office.run("retention", "run", "--as-of", "2040-01-01", "--lang", "en")
                        .messages())
                .contains("retention run --confirm-day", "Nothing was removed");
        office.run("retention", "run", "--as-of", "2040-01-01", "--confirm-day").isDone();
    }

    @Test
    void a_day_that_is_yet_to_come_is_done_as_it_is_asked_for_and_plainly_told() {
        Office office = Office.setUp(folder);

        assertThat(office.run("retention", "run", "--dry-run", "--as-of", "2027-01-05", "--lang", "en")
                        .isDone()
                        .messages())
                .contains("The day 2027-01-05 is yet to come: this would be destroyed before its time.");
        assertThat(office.run("retention", "run", "--as-of", "2027-01-04")
                        .isDone()
                        .messages())
                .doesNotContain("før tid");
        assertThat(office.run("retention", "run", "--as-of", "2027-01-05")
                        .isDone()
                        .messages())
                .contains("Dagen 2027-01-05 er ikke kommet endnu", "kommer ikke igen");
    }

    @Test
    void without_the_keyset_and_the_daily_keys_what_must_be_recorded_is_refused_and_the_rest_is_told()
            throws IOException {
        Office office = Office.setUp(folder);
        Path keys = office.home().resolve("keys.json");
        Files.move(keys, folder.resolve("elsewhere.json"));

        office.run("audit", "verify").isDone();
        assertThat(office.run("key", "rotate").code()).isEqualTo(1);

        Files.delete(office.home().resolve("daily-keys.json"));
        office.run("kreds", "list").isDone();
        assertThat(office.run("audit", "verify").code()).isEqualTo(1);
        assertThat(office.run("audit", "verify", "--lang", "en").messages()).contains("key file from your copy");
        Files.move(folder.resolve("elsewhere.json"), keys);
        office.run("audit", "verify").isDone();
    }
}
