package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The register, handed out in a browser. */
class RegisterFetchTest {

    private final RunningWeb web = RunningWeb.empty();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private List<String> told(UseCase useCase) {
        List<String> details = new ArrayList<>();
        web.ports().trail().read(event -> {
            if (event.entry().useCase() == useCase) {
                details.add(event.entry().detail());
            }
        });
        return details;
    }

    @Test
    void without_a_file_it_asks_for_one() {
        HttpResponse<String> answer = office.submit("/register", "/register/proeve", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vælg en fil.");
    }

    @Test
    void every_column_is_explained_where_a_file_is_chosen() {
        assertThat(office.get("/register").body())
                .contains("<summary>Alle kolonner</summary>", ">Orlov</th><td>Lange fravær", "01-03-2027/31-05-2027");
    }

    @Test
    void the_register_is_fetched_as_either_kind_of_file() {
        web.importF1();
        HttpResponse<String> csv =
                office.submit("/register", "/register/hent", Map.of("format", "csv", "kolonne", "FAMILY_NAME"));
        HttpResponse<String> xlsx =
                office.submit("/register", "/register/hent", Map.of("format", "xlsx", "kolonne", "FAMILY_NAME"));

        assertThat(csv.body()).startsWith("\uFEFFEfternavn\r\nPrøve\r\n");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"register-2027-01-01.csv\"");
        assertThat(csv.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(told(UseCase.EXPORT_REGISTER)).containsExactly("lines=24 columns=1", "lines=24 columns=1");
    }

    @Test
    void without_a_column_or_a_format_nothing_is_fetched() {
        HttpResponse<String> answer = office.submit("/register", "/register/hent", Map.of("format", "pdf"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vælg xlsx eller csv.", "Vælg mindst én kolonne.");
    }
}
