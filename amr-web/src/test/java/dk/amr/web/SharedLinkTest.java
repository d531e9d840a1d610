package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.correspondence.MessageKind;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedLinkTest {

    private static final Pattern ITEM = Pattern.compile("/noter/([0-9a-f-]{36})/");

    private final RunningWeb web = RunningWeb.withF1();
    private final Sharing sharing = Sharing.in(web);
    private final String link = sharing.link(Meetings.CARLA);

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> share(Browser phone, String where, Map<String, String> fields) {
        return phone.submit(where + "/noter/nyt", where + "/noter", fields);
    }

    private static String item(String page) {
        Matcher matcher = ITEM.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void the_page_tells_the_day_of_the_meeting_and_no_name() {
        HttpResponse<String> page = web.browser().get(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Efter mødet</h1>", "torsdag den 10. december 2026", "Send mig en kode")
                .doesNotContain("Carla", "Skanderborg", "Alenearbejde", "leveregel");
    }

    @Test
    void looking_asks_for_no_code() {
        for (int time = 0; time < 20; time++) {
            assertThat(web.browser().get(link + "/kode").statusCode()).isEqualTo(200);
        }
        assertThat(MessageFixture.messagesIn(web.ports().outbox(), aKreds().id()))
                .extracting(Message::kind)
                .contains(MessageKind.SHARED_AT_MEETING)
                .doesNotContain(MessageKind.SHARED_CODE);
    }

    @Test
    void without_a_code_every_page_leads_to_where_one_is_asked_for() {
        for (String page : new String[] {"", "/nyt", "/" + new UUID(0, 1) + "/ret"}) {
            HttpResponse<String> turned = web.browser().get(link + "/noter" + page);

            assertThat(turned.statusCode()).isEqualTo(303);
            assertThat(turned.headers().firstValue("Location")).contains(link);
        }
    }

    @Test
    void the_code_opens_the_room_and_its_cookie_is_for_this_site_alone() {
        Browser phone = web.browser();
        HttpResponse<String> sent = phone.submit(link, link + "/kode", Map.of());
        HttpResponse<String> wrong = phone.submit(link + "/kode", link + "/ind", Map.of("kode", "12"));
        HttpResponse<String> right =
                phone.submit(link + "/kode", link + "/ind", Map.of("kode", sharing.code(Meetings.CARLA)));

        assertThat(sent.headers().firstValue("Location")).contains(link + "/kode");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Koden passer ikke");
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(right.headers().firstValue("Location")).contains(link + "/noter");
        assertThat(right.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("amr-visit=\\S+; Path=/; HttpOnly; SameSite=Strict");
        assertThat(phone.get(link + "/noter").body()).contains("Her er intet at læse endnu", "Del noget");
    }

    @Test
    void what_goes_wrong_behind_a_link_is_told_to_those_who_come_by_it() {
        HttpResponse<String> stale = web.browser().post(link + "/kode", "", Map.of());
        HttpResponse<String> elsewhere = web.browser().get("/ukendt");

        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body())
                .contains("Siden her er kun til dig, der har fået linket", "Åbn linket fra mailen igen")
                .doesNotContain("For kredsens kontor", "Gå til Overblik", "href=\"/\"");
        assertThat(elsewhere.body())
                .contains("åbn linket i den nyeste mail fra kredsen")
                .doesNotContain("Gå til Overblik", "href=\"/\"");
    }

    @Test
    void what_the_page_promises_of_taking_back_is_what_can_be_kept() {
        Browser carla = sharing.enter(Meetings.CARLA);
        share(carla, link, Sharing.something("Vagtskiftet på natholdet"));
        String id = item(carla.get(link + "/noter").body());

        assertThat(carla.get(link + "/noter/" + id + "/traek-tilbage").body())
                .contains("Hvad andre har læst, kan ikke tages tilbage", "til nøglerne er skiftet")
                .doesNotContain("også i kopierne");
    }

    @Test
    void a_second_code_waits_a_minute() {
        Browser phone = web.browser();
        phone.submit(link, link + "/kode", Map.of());

        HttpResponse<String> again = phone.submit(link, link + "/kode", Map.of());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Der er lige sendt en kode");
    }

    @Test
    void what_is_shared_is_read_by_those_who_were_there_and_not_by_whom_its_author_keeps_out() {
        Browser carla = sharing.enter(Meetings.CARLA);
        Browser dan = sharing.enter(Meetings.DAN);
        String dans = sharing.link(Meetings.DAN);
        HttpResponse<String> done = share(carla, link, Sharing.something("Vagtskiftet på natholdet"));
        String id = item(carla.get(link + "/noter").body());
        String readers = link + "/noter/" + id + "/laesere";

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).contains(link + "/noter?gjort=delt");
        assertThat(dan.get(dans + "/noter").body())
                .contains("Vagtskiftet på natholdet", "Delt af Carla")
                .doesNotContain("/ret", "/traek-tilbage");

        String without = sharing.meetings().person(Meetings.DAN).value().toString();
        assertThat(carla.get(readers).body()).contains(without);
        HttpResponse<String> chosen =
                carla.submit(readers, readers, Map.of("laesere", "whole-group", "uden", without, "version", "1"));

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(dan.get(dans + "/noter").body()).contains("Her er intet at læse endnu");
        assertThat(carla.get(readers).body()).contains("value=\"" + without + "\" checked");
        for (String deed : new String[] {"/laesere", "/ret", "/traek-tilbage"}) {
            HttpResponse<String> concealed = dan.get(dans + "/noter/" + id + deed);
            HttpResponse<String> unknown = dan.get(dans + "/noter/" + new UUID(0, 9) + deed);
            assertThat(concealed.statusCode()).isEqualTo(404);
            assertThat(concealed.body()).isEqualTo(unknown.body());
            assertThat(Headers.withoutDate(concealed)).isEqualTo(Headers.withoutDate(unknown));
        }
    }

    @Test
    void other_words_replace_it_and_it_is_taken_back() {
        Browser carla = sharing.enter(Meetings.CARLA);
        share(carla, link, Sharing.something("Vagtskiftet på natholdet"));
        String item = link + "/noter/" + item(carla.get(link + "/noter").body());
        String form = carla.get(item + "/ret").body();
        Map<String, String> words = new HashMap<>(Sharing.something("Natholdets møde"));
        words.put("version", "1");
        words.put("skridt", "");
        words.put("ved-ikke", "ja");

        assertThat(form).contains("Vagtskiftet på natholdet", "value=\"challenge\" checked");
        assertThat(carla.submit(item + "/ret", item + "/ret", words).statusCode())
                .isEqualTo(303);
        assertThat(carla.get(link + "/noter").body())
                .contains("Natholdets møde", "Ved ikke endnu")
                .doesNotContain("Vagtskiftet");
        assertThat(carla.submit(item + "/ret", item + "/ret", words).statusCode())
                .isEqualTo(412);
        assertThat(carla.get(item + "/traek-tilbage").body()).contains("slettet for altid");
        assertThat(carla.submit(item + "/traek-tilbage", item + "/traek-tilbage", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(carla.get(link + "/noter").body()).contains("Her er intet at læse endnu");
        assertThat(carla.get(item + "/ret").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_written_while_a_visit_ran_out_still_stands() {
        Browser carla = sharing.enter(Meetings.CARLA);
        String token = Browser.tokenOn(carla.get(link + "/noter/nyt").body());
        HttpResponse<String> out = carla.post(link + "/ud", token, Map.of());

        HttpResponse<String> late = carla.post(link + "/noter", token, Sharing.something("Vagtskiftet på natholdet"));

        assertThat(out.headers().firstValue("Location")).contains(link + "?ud=ja");
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("amr-visit=;", "Max-Age=0");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("Vagtskiftet på natholdet", "Besøget er slut")
                .doesNotContain("name=\"uden\"");
        assertThat(carla.get(link + "/noter").statusCode()).isEqualTo(303);
    }

    @Test
    void the_language_of_the_mail_goes_along() {
        Browser phone = web.browser();
        String english = link + "?sprog=en";
        HttpResponse<String> sent = phone.submit(english, link + "/kode?sprog=en", Map.of());
        HttpResponse<String> in =
                phone.submit(english, link + "/ind?sprog=en", Map.of("kode", sharing.code(Meetings.CARLA)));

        assertThat(phone.get(english).body()).contains("Send me a code", "action=\"" + link + "/kode?sprog=en\"");
        assertThat(sent.headers().firstValue("Location")).contains(link + "/kode?sprog=en");
        assertThat(in.headers().firstValue("Location")).contains(link + "/noter?sprog=en");
        assertThat(phone.get(link + "/noter?sprog=en").body()).contains("/noter/nyt?sprog=en");
    }

    @Test
    void an_unknown_link_looks_like_any_that_is_not_there() {
        String unknown = "/delt/" + "x".repeat(43);

        assertThat(web.browser().get(unknown).statusCode()).isEqualTo(404);
        assertThat(web.browser().get(unknown + "/noter").body())
                .isEqualTo(web.browser().get("/evaluering/" + "x".repeat(43)).body());
    }

    @Test
    void the_office_does_not_get_in_by_its_own_session() {
        assertThat(web.browserOf(Role.OFFICE_ADMIN).get(link + "/noter").statusCode())
                .isEqualTo(303);
    }
}
