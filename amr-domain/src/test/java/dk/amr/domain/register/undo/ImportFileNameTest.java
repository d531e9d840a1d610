package dk.amr.domain.register.undo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ImportFileNameTest {

    private static String kept(String told) {
        return ImportFileName.of(told).map(ImportFileName::value).orElse("");
    }

    @Test
    void the_folders_are_left_out() {
        assertThat(kept("register.csv")).isEqualTo("register.csv");
        assertThat(kept("/home/anna/register.csv")).isEqualTo("register.csv");
        assertThat(kept("C:\\Brugere\\Anna\\register juni.xlsx")).isEqualTo("register juni.xlsx");
    }

    @Test
    void a_name_is_short_and_plain_or_is_not_kept() {
        assertThat(kept("a".repeat(500))).hasSize(120);
        assertThat(kept("a\u0007b.csv")).isEqualTo("ab.csv");
        assertThat(kept("")).isEmpty();
        assertThat(kept("mappe/")).isEmpty();
        assertThat(kept("anna 010190-1234.csv")).isEmpty();
    }

    @Test
    void it_does_not_tell_itself_to_a_log() {
        assertThat(new ImportFileName("register.csv")).hasToString("ImportFileName");
    }
}
