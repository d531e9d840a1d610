package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Before a file is read in, its page tells what it would change of what is registered. */
final class PreviewOfChangesTest {

    private final RunningWeb web = RunningWeb.withF1();

    @AfterEach
    void stop() {
        web.close();
    }

    private String preview(String file) {
        Browser office = web.browserOf(Role.OFFICE_ADMIN);
        return office.follow(
                        office.upload("/register", "/register/proeve", "fil", file.getBytes(StandardCharsets.UTF_8)))
                .body();
    }

    @Test
    void what_changes_is_told_field_by_field() {
        assertThat(preview("Medlemsnr;Fornavn;E-mail\n100001;Anna;ny@example.org"))
                .contains("<h2 id=\"changing\">Det bliver ændret</h2>", "<th scope=\"row\">Anna Prøve</th>")
                .containsPattern("E-mail</td><td[^>]*>anna@example.org</td><td[^>]*>ny@example.org</td>");
    }

    @Test
    void what_follows_where_a_membership_ends_is_told_before_the_file_is_read_in() {
        assertThat(preview("Medlemsnr;Fornavn;Udmeldt\n100001;Anna;31-01-2027"))
                .contains("De, der med filen ikke længere er medlem eller AMR, går ud af deres netværk dagen efter");
        assertThat(preview("Medlemsnr;Fornavn;E-mail\n100001;Anna;ny@example.org"))
                .doesNotContain("går ud af deres netværk");
    }

    @Test
    void who_is_new_is_told_by_name() {
        assertThat(preview("Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Tiltrådt\n"
                        + "200001;Ny;Prøve;;;;\n200002;Ida;Prøve;AMR;Solgården;Odder;01-12-2026"))
                .containsSubsequence("De nye ved navn", "<li>Ida Prøve, AMR</li>")
                .contains("<li>Ny Prøve</li>");
        assertThat(preview(RunningWeb.f1())).doesNotContain("De nye ved navn");
    }

    @Test
    void where_nothing_registered_changes_there_is_no_list() {
        assertThat(preview(RunningWeb.f1())).contains("id=\"figures\"").doesNotContain("id=\"changing\"");
        assertThat(preview("Medlemsnr;Fornavn\n200001;Ny")).doesNotContain("id=\"changing\"");
    }
}
