package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar that staff subscribe to, by an address that is shown once. */
class OwnCalendarTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:8080(/kalender/[^\"]+\\.ics)");

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Meetings meetings = Meetings.in(web);
    private final Browser staff = web.browserOf(season.consultant());
    private final Browser program = web.browser();

    @AfterEach
    void stop() {
        web.close();
    }

    private static String addressIn(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private String issued() {
        return addressIn(staff.submit("/kalender", "/kalender", Map.of()).body());
    }

    @Test
    void only_an_address_that_is_there_can_be_closed() {
        assertThat(staff.get("/kalender").body()).doesNotContain("Luk adressen", "Du har en adresse i forvejen");

        issued();

        assertThat(staff.get("/kalender").body()).contains("Luk adressen", "Du har en adresse i forvejen");
        staff.submit("/kalender", "/kalender/tilbagekald", Map.of());
        assertThat(staff.get("/kalender").body()).doesNotContain("Luk adressen");
    }

    @Test
    void an_address_that_opens_on_this_machine_alone_is_told_to_be_that_before_it_is_made_and_after() {
        assertThat(List.of(staff.get("/kalender"), staff.submit("/kalender", "/kalender", Map.of())))
                .allSatisfy(page -> assertThat(page.body()).contains("ikke på en telefon", "AMR_BASE_URL"));
    }

    @Test
    void the_address_is_shown_once_and_opens_the_meetings_without_names() {
        HttpResponse<String> made = staff.submit("/kalender", "/kalender", Map.of());
        HttpResponse<String> feed = program.get(addressIn(made.body()));

        assertThat(made.body()).contains("Kopiér den nu", "readonly");
        assertThat(staff.get("/kalender").body())
                .contains("aria-current=\"page\">Din kalender</a>")
                .doesNotContain(".ics");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(feed.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(feed.body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("METHOD:PUBLISH", "Netværksmøde Skanderborg", "20270209T151500")
                .contains(meetings.meeting(Meetings.AHEAD).id().value().toString())
                .doesNotContain("Carla", "Dan", "example.org", "ATTENDEE", "ORGANIZER", "Vold");
    }

    @Test
    void S41_whoever_stands_beside_the_facilitator_finds_the_meeting_there() {
        Account colleague = web.account(Role.CONSULTANT);
        Browser beside = web.browserOf(colleague);
        String address =
                addressIn(beside.submit("/kalender", "/kalender", Map.of()).body());
        String id = meetings.meeting(Meetings.AHEAD).id().value().toString();
        assertThat(program.get(address).body()).doesNotContain(id);

        Browser office = web.browserOf(Role.OFFICE_ADMIN);
        HttpResponse<String> revised = office.submit(
                "/moeder/" + id + "/ret",
                "/moeder/" + id + "/ret",
                Map.of(
                        "sted",
                        "Skanderborg Kulturhus, lokale 2",
                        "medfacilitator",
                        colleague.login().value(),
                        "version",
                        "2"));

        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(303);
        assertThat(program.get(address).body()).contains(id, "Netværksmøde Skanderborg");
        HttpResponse<String> page = beside.get("/moeder/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lokale 2").doesNotContain("/delt", "/oensker");
        assertThat(beside.get("/moeder/" + id + "/delt").statusCode()).isEqualTo(404);
        assertThat(beside.get("/moeder/" + meetings.meeting(Meetings.HELD).id().value())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_new_address_takes_the_place_of_the_old_and_a_closed_one_looks_unknown() {
        String first = issued();
        String second = issued();
        HttpResponse<String> unknown = program.get("/kalender/" + "x".repeat(43) + ".ics");

        assertThat(program.get(first).statusCode()).isEqualTo(404);
        assertThat(program.get(second).statusCode()).isEqualTo(200);

        HttpResponse<String> closed = staff.submit("/kalender", "/kalender/tilbagekald", Map.of());

        assertThat(closed.headers().firstValue("Location")).contains("/kalender?gjort=tilbagekaldt");
        assertThat(staff.get("/kalender?gjort=tilbagekaldt").body()).contains("Adressen er lukket.");
        HttpResponse<String> over = program.get(second);
        assertThat(over.statusCode()).isEqualTo(404);
        assertThat(over.body()).isEqualTo(unknown.body());
        assertThat(Headers.withoutDate(over)).isEqualTo(Headers.withoutDate(unknown));
    }

    @Test
    void a_script_makes_and_closes_its_own() {
        Script script = web.scriptOf(Role.CONSULTANT);

        HttpResponse<String> made = script.send("POST", "/calendar-feed", "", "Idempotency-Key", "k1");
        String address = addressIn("\"" + Script.json(made).path("address").asText() + "\"");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(program.get(address).statusCode()).isEqualTo(200);
        assertThat(script.send("POST", "/calendar-feed", "", "Idempotency-Key", "k1")
                        .statusCode())
                .isEqualTo(409);
        assertThat(script.send("DELETE", "/calendar-feed", "").statusCode()).isEqualTo(204);
        assertThat(program.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_may_have_none_is_told_so() {
        Browser other = web.browserOf(Role.EXECUTIVE_COMMITTEE);

        assertThat(other.get("/kalender").body()).doesNotContain("Lav adressen");
        assertThat(other.post(
                                "/kalender",
                                Browser.tokenOn(other.get("/kalender").body()),
                                Map.of())
                        .statusCode())
                .isEqualTo(403);
    }
}
