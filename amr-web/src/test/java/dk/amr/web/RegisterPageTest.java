package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The register, taken in and handed out in a browser. */
class RegisterPageTest {

    private static final Pattern WAITING = Pattern.compile("name=\"fil\" value=\"([^\"]+)\"");
    static final String TWO_ROWS_AND_ONE_REFUSED = """
            Medlemsnr;Fornavn;Efternavn;Indmeldt;Kreds
            1;Nina;Prøve;01-01-2020;Østjylland
            2;Otto;Prøve;i går;Østjylland
            """;

    private final RunningWeb web = RunningWeb.empty();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> look(byte[] file) {
        return office.follow(office.upload("/register", "/register/proeve", "fil", file));
    }

    private HttpResponse<String> look(String file) {
        return look(file.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> takeOver(HttpResponse<String> preview, String... more) {
        return office.follow(press(preview, more));
    }

    private HttpResponse<String> press(HttpResponse<String> preview, String... more) {
        Map<String, String> fields =
                more.length == 0 ? Map.of("fil", waiting(preview)) : Map.of("fil", waiting(preview), more[0], "ja");
        return office.post("/register/indlaes", Browser.tokenOn(preview.body()), fields);
    }

    private static String waiting(HttpResponse<String> preview) {
        Matcher matcher = WAITING.matcher(preview.body());
        return matcher.find() ? matcher.group(1) : "";
    }

    private int people() {
        return web.scriptOf(Role.OFFICE_ADMIN).read("/people").path("total").intValue();
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
    void what_is_worth_a_look_stands_before_the_button_and_suggests_the_heading_that_is_meant() {
        HttpResponse<String> preview = look("Medlemsnr;Fornavn;Efternavn;Hvrev\n1;Nina;Prøve;AMR\n");

        assertThat(preview.body())
                .containsSubsequence(
                        "Værd at se på",
                        "Overskriften Hvrev kendes ikke, og filen har ingen kolonne, der hedder Hverv.",
                        "sprunget over: Hvrev.",
                        "action=\"/register/indlaes\"");
        assertThat(takeOver(preview).body()).containsSubsequence("id=\"figures\"", "Værd at se på");
    }

    @Test
    void a_file_is_shown_first_and_changes_nothing() {
        HttpResponse<String> preview = look(RunningWeb.f1());

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Filen kan læses ind", "24 rækker er læst. Intet er ændret endnu.", "Læs 24 rækker ind")
                .contains("Intet i registret mangler i filen.")
                .contains("Får hver sin kommunegruppe: Samsø, Skanderborg og Aarhus. Hører nogle af dem sammen");
        assertThat(people()).isZero();
        assertThat(told(UseCase.IMPORT_REGISTER)).containsExactly("preview rows=24");
    }

    @Test
    void what_was_shown_is_taken_over_once() {
        HttpResponse<String> preview = look(RunningWeb.f1());
        HttpResponse<String> done = takeOver(preview);

        assertThat(done.body()).contains("Registret er læst ind", "24 rækker er læst. Alle er taget med.");
        assertThat(people()).isEqualTo(23);
        assertThat(told(UseCase.IMPORT_REGISTER)).containsExactly("preview rows=24", "rows=24");
        assertThat(takeOver(preview).body()).contains("Registret er læst ind", "24 rækker er læst.");
        assertThat(told(UseCase.IMPORT_REGISTER)).containsExactly("preview rows=24", "rows=24");
    }

    @Test
    void the_same_file_again_changes_nothing_and_has_no_button() {
        takeOver(look(RunningWeb.f1()));

        assertThat(look(RunningWeb.f1()).body())
                .contains("Filen ændrer ingenting")
                .doesNotContain("/register/indlaes");
    }

    @Test
    void what_the_file_no_longer_holds_is_told_and_stays() {
        takeOver(look(RunningWeb.f1()));
        HttpResponse<String> preview = look(RunningWeb.f1().lines().limit(2).reduce("", (a, b) -> a + b + "\n"));

        assertThat(preview.body()).contains("i registret findes ikke i filen. De bliver stående");
    }

    @Test
    void a_file_with_headings_alone_has_no_rows() {
        HttpResponse<String> preview = look(RunningWeb.f1().lines().findFirst().orElseThrow());

        assertThat(preview.body())
                .contains("Filen har ingen rækker", "intet under dem")
                .doesNotContain("/register/indlaes");
    }

    @Test
    void a_refused_row_is_shown_and_stops_the_file_but_the_rest_may_be_chosen() {
        HttpResponse<String> preview = look(TWO_ROWS_AND_ONE_REFUSED);

        assertThat(preview.body())
                .contains("Én række kan ikke læses ind", "Række 3", "Indmeldt", "Læs den ene anden række ind")
                .doesNotContain("i går");
        HttpResponse<String> refused = takeOver(preview);
        assertThat(refused.body()).contains("Én række kan ikke læses ind");
        assertThat(people()).isZero();
        assertThat(takeOver(refused, "delvist").body()).contains("De afviste rækker er udeladt.", "Udeladt");
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void a_file_waits_for_nobody_else() {
        HttpResponse<String> preview = look(RunningWeb.f1());
        Browser other = web.browserOf(Role.OFFICE_ADMIN);
        HttpResponse<String> stolen = other.submit("/register", "/register/indlaes", Map.of("fil", waiting(preview)));

        assertThat(stolen.headers().firstValue("Location")).contains("/register?fil=vaek");
        assertThat(people()).isZero();
        assertThat(takeOver(preview).statusCode()).isEqualTo(200);
    }

    @Test
    void another_file_takes_the_place_of_the_one_before() {
        HttpResponse<String> first = look(TWO_ROWS_AND_ONE_REFUSED);
        look(RunningWeb.f1());

        assertThat(press(first, "delvist").headers().firstValue("Location")).contains("/register?fil=vaek");
    }

    static Stream<Arguments> hostileFiles() {
        byte[] tooLarge = new byte[11 << 20];
        Arrays.fill(tooLarge, (byte) 'a');
        return Stream.of(
                Arguments.of("nothing", bytes(""), "Filen er tom"),
                Arguments.of("too large", tooLarge, "Filen fylder mere end 10 MB"),
                Arguments.of(
                        "a zip that is none", bytes("PK\u0003\u0004 og så ikke mere"), "kan ikke læses som regneark"),
                Arguments.of(
                        "an old spreadsheet",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                        "adgangskode eller er gemt i det gamle format"),
                Arguments.of("no text", bytes("Fornavn;Efternavn\nA\u0000;B\n"), "hverken et regneark eller ren tekst"),
                Arguments.of(
                        "a picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'},
                        "hverken et regneark eller ren tekst"),
                Arguments.of("no register", bytes("Frugt;Pris\næble;2\n"), ""),
                Arguments.of("a quote left open", bytes("Fornavn;Efternavn\n\"A;B\n"), "anførselstegn"),
                Arguments.of("numbers like CPR", bytes("Fornavn;Efternavn;CPR\nA;B;0102031234\n"), ""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileFiles")
    void a_hostile_file_ends_in_one_sentence_on_the_same_page(String name, byte[] file, String sentence) {
        HttpResponse<String> answer = look(file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("aria-invalid=\"true\"", "role=\"alert\"", sentence)
                .doesNotContain("0102031234", "Noget gik galt");
        assertThat(people()).isZero();
    }

    @Test
    void a_broken_form_is_no_fault() {
        String cutOff = "--grense\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc";
        for (String type : List.of("multipart/form-data; boundary=grense", "multipart/form-data", "multipart/mixed")) {
            // whose form cannot be read to its end is answered and hung up on
            assertThat(web.browserOf(Role.OFFICE_ADMIN)
                            .postAs(type, "/register/proeve", bytes(cutOff))
                            .statusCode())
                    .as(type)
                    .isIn(400, 403);
        }
    }

    @Test
    void a_form_that_takes_no_file_does_not_read_one() {
        HttpResponse<String> answer = office.upload("/register", "/sprog", "sprog", bytes("en"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void the_file_is_forgotten_when_its_session_ends() {
        HttpResponse<String> preview = look(RunningWeb.f1());
        office.submit("/", "/log-ud", Map.of());

        assertThat(press(preview).headers().firstValue("Location")).contains("/log-ind");
    }

    @Test
    void those_who_may_not_are_told_so_and_see_no_way_to_it() {
        Browser consultant = web.browserOf(Role.CONSULTANT);

        assertThat(consultant.get("/register").statusCode()).isEqualTo(403);
        assertThat(consultant.get("/").body()).doesNotContain("href=\"/register\"");
        assertThat(office.get("/").body()).contains("href=\"/register\"");
    }
}
