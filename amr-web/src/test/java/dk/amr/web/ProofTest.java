package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.person.PersonName;
import dk.amr.web.http.OwnAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** a browser that was left open hands nothing out. */
class ProofTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Map<String, String> FETCHED = Map.of("format", "csv", "kolonne", "FAMILY_NAME");

    private final RunningWeb web = RunningWeb.withF1();
    private final Account anna = web.account(Role.OFFICE_ADMIN);
    private final Browser office = web.browserOf(anna);

    @AfterEach
    void stop() {
        web.close();
    }

    private List<AccessKey> sessions() {
        return web.ports().accessKeys().ofAccount(anna.id(), AccessKey.Kind.SESSION);
    }

    private void fiveMinutesPass() {
        for (AccessKey key : sessions()) {
            web.ports().accessKeys().remove(key.fingerprint());
            web.ports()
                    .accessKeys()
                    .add(new AccessKey(
                            key.fingerprint(),
                            key.account(),
                            key.kind(),
                            key.madeAt(),
                            key.endsAt(),
                            key.lastUsedAt(),
                            key.device(),
                            RunningWeb.NOW.minus(Duration.ofMinutes(5))));
        }
    }

    private HttpResponse<String> fetch() {
        return office.submit("/register", "/register/hent", FETCHED);
    }

    private HttpResponse<String> prove(HttpResponse<String> asked, String password) {
        Map<String, String> fields = hidden(asked, "action=\"/bekraeft\"");
        fields.put("bevis", password);
        return office.post("/bekraeft", Browser.tokenOn(asked.body()), fields);
    }

    /** The fields of that form that nobody sees; a test has no name twice. */
    private static Map<String, String> hidden(HttpResponse<String> page, String form) {
        String from = page.body().substring(page.body().indexOf(form));
        Matcher matcher = HIDDEN.matcher(from.substring(0, from.indexOf("</form>")));
        Map<String, String> fields = new LinkedHashMap<>();
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        fields.remove("csrf");
        return fields;
    }

    private String person(String given, String family) {
        return web.ports()
                .people()
                .named(anna.kreds(), new PersonName(given, family))
                .getFirst()
                .id()
                .value()
                .toString();
    }

    @Test
    void A5_what_was_asked_for_comes_when_the_password_is_given_again() {
        assertThat(fetch().body()).startsWith("\uFEFFEfternavn");
        fiveMinutesPass();
        HttpResponse<String> asked = fetch();
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body()).contains("Bekræft, at det er dig").doesNotContain("Prøve");

        HttpResponse<String> wrong = prove(asked, "noget helt andet");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"bevis-error\"").doesNotContain("noget helt andet");
        assertThat(fetch().statusCode()).isEqualTo(403);

        HttpResponse<String> proved = prove(wrong, RunningWeb.PASSWORD);
        assertThat(proved.statusCode()).isEqualTo(200);
        Map<String, String> goingOn = hidden(proved, "action=\"/register/hent\"");
        assertThat(goingOn).isEqualTo(FETCHED);
        assertThat(proved.body())
                .contains("Er det en fil, bliver den hentet", "<a href=\"/register\">Tilbage til det, du kom fra</a>");
        HttpResponse<String> file = office.post("/register/hent", Browser.tokenOn(proved.body()), goingOn);
        assertThat(file.body()).startsWith("\uFEFFEfternavn");
    }

    @Test
    void A4_the_session_has_another_secret_then_and_the_page_works_in_it() {
        Browser stolen = web.browser();
        office.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("amr"))
                .forEach(cookie ->
                        stolen.cookies().getCookieStore().add(URI.create("http://127.0.0.1:" + web.port()), cookie));
        assertThat(stolen.get("/register").statusCode()).isEqualTo(200);
        fiveMinutesPass();

        HttpResponse<String> proved = prove(fetch(), RunningWeb.PASSWORD);

        assertThat(stolen.get("/register").headers().firstValue("Location")).contains("/log-ind");
        assertThat(sessions()).hasSize(1);
        HttpResponse<String> english =
                office.post("/sprog", Browser.tokenOn(proved.body()), Map.of("sprog", "en", "tilbage", "/register"));
        assertThat(english.headers().firstValue("Location")).contains("/register");
    }

    @Test
    void a_paper_about_somebody_is_fetched_by_its_address_again() {
        fiveMinutesPass();
        String address = "/personer/" + UUID.randomUUID() + "/deltagelse.pdf?asOf=2026-12-01";

        // whom there is not is concealed before anything is asked for
        assertThat(office.get(address).statusCode()).isEqualTo(404);
        String person = person("Carla", "Prøve");
        HttpResponse<String> asked = office.get("/personer/" + person + "/deltagelse.pdf?asOf=2026-12-01");
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(prove(asked, RunningWeb.PASSWORD).body())
                .contains("href=\"/personer/" + person + "/deltagelse.pdf?asOf=2026-12-01\" data-go-on");
        assertThat(office.get("/personer/" + person + "/deltagelse.pdf").body()).startsWith("%PDF");
    }

    @Test
    void it_leads_on_to_nobody_else() {
        HttpResponse<String> proved = office.submit(
                "/register", "/bekraeft", Map.of("videre", "//example.org/x", "bevis", RunningWeb.PASSWORD));

        assertThat(proved.body()).contains("<a class=\"button first\" href=\"/\" data-go-on>");
        assertThat(OwnAddress.orFront("/personer/1/deltagelse.pdf?asOf=2026-12-01"))
                .endsWith("pdf?asOf=2026-12-01");
        for (String foreign : List.of("/..", "/a/../b", "//a.b", "/.a", "/a.b/c", "a.b", "/a.b:80", "/\\a.b")) {
            assertThat(OwnAddress.orFront(foreign)).isEqualTo("/");
        }
    }

    @Test
    void what_is_carried_along_stays_what_it_is() {
        HttpResponse<String> asked = office.submit(
                "/register",
                "/bekraeft",
                Map.of("videre", "/register/hent", "som-formular", "ja", "felt.x", "\"><b>", "bevis", "nej"));

        assertThat(asked.body()).contains("name=\"felt.x\" value=\"&#34;").doesNotContain("value=\"\"><b>");
    }
}
