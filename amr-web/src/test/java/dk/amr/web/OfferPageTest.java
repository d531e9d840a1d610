package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfferPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String gry = "/personer/" + season.person("gry");
    private final String anna = "/personer/" + season.person("anna");

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void before_anything_is_sent_the_page_says_who_gets_one_and_who_cannot() {
        assertThat(office.get("/tilbud").body())
                .contains("<h1>To AMR mangler et tilbud. Én kan få det i dag.</h1>")
                .contains("Anna Prøve")
                .contains("<button class=\"button first\">Send 1 tilbud</button>")
                .contains("Kommunegruppen Samsø mangler et netværk")
                .contains("Eva Prøve")
                .contains("Har sagt nej for det nuværende hverv")
                .contains("Medlemskabet er ophørt");
        assertThat(web.ports().outbox().due(aKreds().id(), RunningWeb.NOW, 9)).isEmpty();
    }

    @Test
    void offers_are_sent_at_a_press_and_only_once() {
        HttpResponse<String> sent = office.submit("/tilbud", "/tilbud", Map.of());
        HttpResponse<String> again = office.submit("/tilbud", "/tilbud", Map.of());

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body())
                .contains("Ét tilbud er på vej.")
                .containsPattern(
                        "Anna Prøve</a></th><td>Skanderborg</td><td><span class=\"chip well\">tilbuddet er på vej<")
                .containsPattern("Eva Prøve</a></th><td>Samsø</td><td><span class=\"chip watch\">Intet aktivt netværk");
        assertThat(again.body()).contains("Der var ingen tilbud at sende.").doesNotContain("Anna Prøve");
        assertThat(office.get("/tilbud").body())
                .contains("<h1>Én AMR mangler et tilbud. Det kan ikke sendes endnu.</h1>");
        assertThat(office.get("/tilbud?tilstand=aabne").body())
                .contains("<h1>Ét tilbud venter på svar</h1>")
                .contains("svar senest 2. mar. 2027", "anden e-mail, siden tilbuddet blev sendt");
    }

    @Test
    void the_list_shows_offers_by_how_they_stand() {
        assertThat(office.get("/tilbud?tilstand=nej").body())
                .contains("<h1>Én har sagt nej</h1>")
                .contains("nej 12. maj 2026")
                .contains(gry + "/tilbud");
        assertThat(office.get("/tilbud?tilstand=ja").body()).contains("<h1>Fire har sagt ja</h1>");
        assertThat(office.get("/tilbud?tilstand=aabne").body()).contains("Ingen tilbud står sådan i dag.");
        assertThat(office.get("/tilbud?tilstand=vist-nok").statusCode()).isEqualTo(400);
    }

    @Test
    void the_manager_sees_the_list_and_cannot_send() {
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);

        assertThat(manager.get("/tilbud").body())
                .doesNotContain("Skal have tilbud")
                .doesNotContain("button first");
        assertThat(manager.submit("/tilbud", "/tilbud", Map.of()).statusCode()).isEqualTo(403);
        assertThat(web.browserOf(Role.CONSULTANT).get("/tilbud").statusCode()).isEqualTo(403);
    }

    @Test
    void an_answer_given_on_the_phone_is_recorded_also_where_there_was_no_offer() {
        HttpResponse<String> refused =
                office.submit(anna + "/svar", anna + "/svar", Map.of("svar", "ACCEPTED", "dag", "i går"));
        HttpResponse<String> unanswered = office.submit(anna + "/svar", anna + "/svar", Map.of("dag", "01-01-2027"));
        HttpResponse<String> done =
                office.submit(anna + "/svar", anna + "/svar", Map.of("svar", "ACCEPTED", "dag", "01-01-2027"));

        assertThat(refused.body())
                .contains("href=\"#dag\"")
                .contains("value=\"i går\"")
                .contains("checked");
        assertThat(unanswered.body()).contains("href=\"#svar\"");
        assertThat(done.headers().firstValue("Location")).contains(anna + "?gjort=svar");
        assertThat(office.get(anna).body())
                .contains("Er med i netværket i Skanderborg siden 1. januar 2027.")
                .contains("Ja tak, på papir eller telefon");
    }

    @Test
    void somebody_who_declined_can_be_sent_a_new_offer_that_can_be_withdrawn() {
        assertThat(office.get(gry).body())
                .contains("Nej tak, på papir eller telefon")
                .contains("spørges kun igen, hvis personen selv beder om det.")
                .contains(gry + "/tilbud\"");
        assertThat(office.get(gry + "/tilbud").body()).contains("Send kun, hvis personen selv har bedt om det");
        office.submit(gry + "/tilbud", gry + "/tilbud", Map.of());
        String page = office.get(gry).body();
        String withdraw = page.replaceAll("(?s).*href=\"([^\"]*/traek-tilbage)\".*", "$1");

        assertThat(page).contains("Venter på svar senest 2. marts 2027").doesNotContain(gry + "/tilbud\"");
        HttpResponse<String> again = office.submit(anna, gry + "/tilbud", Map.of());
        HttpResponse<String> done = office.submit(withdraw, withdraw, Map.of("version", "1"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(done.headers().firstValue("Location")).contains(gry + "?gjort=trukket-tilbage");
        assertThat(office.get(gry).body()).contains("Tilbuddet blev trukket tilbage");
    }

    @Test
    void what_the_networks_know_is_shown_to_the_office_and_the_one_who_leads_alone() {
        assertThat(web.browserOf(season.consultant()).get(gry).body())
                .contains("Nej tak")
                .contains("/svar\"");
        assertThat(web.browserOf(Role.CONSULTANT).get(gry).body())
                .doesNotContain("Nej tak")
                .doesNotContain("spørges kun igen")
                .doesNotContain("Kan få et tilbud");
        assertThat(web.browserOf(Role.KREDS_CHAIR).get(gry).body()).doesNotContain("Nej tak");
        assertThat(web.browserOf(Role.CONSULTANT).get(gry + "/svar").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_consent_is_recorded_and_withdrawn() {
        String give = gry + "/samtykke/participant-list/ja";

        HttpResponse<String> done = office.submit(give, give, Map.of("dag", "01-12-2026"));

        assertThat(done.headers().firstValue("Location")).contains(gry + "?gjort=samtykke");
        assertThat(office.get(gry).body())
                .contains("ja, siden 1. december 2026")
                .contains("/samtykke/participant-list/nej");
        assertThat(office.get(gry + "/samtykke/hvad-som-helst/ja").statusCode()).isEqualTo(404);
    }

    @Test
    void the_overview_says_what_waits_and_groups_what_is_alike() {
        assertThat(office.get("/").body())
                .contains("AMR skal have tilbud")
                .contains("href=\"/tilbud\"")
                .contains("Kommunegruppen Samsø mangler et netværk")
                .contains("Carla Prøves hverv udløber 28. februar 2027");
        assertThat(web.browserOf(Role.KREDS_CHAIR).get("/").body()).doesNotContain("Carla");
        assertThat(office.get("/opgaver?slags=offer-due").body())
                .containsPattern("href=\"/personer/[0-9a-f-]+/tilbud\">Se og send");
        assertThat(office.get("/opgaver?slags=re-election").body())
                .contains("<h1>Én opgave venter</h1>")
                .contains("Meld genvalg");
    }

    @Test
    void a_welcome_package_is_ticked_off() {
        Script script = web.scriptOf(Role.OFFICE_ADMIN);
        script.send(
                "POST",
                "/people/" + season.person("sara") + "/mandates",
                "{\"role\":\"AMR\",\"workplace\":\"Bosted Elmehøj\",\"reportedOn\":\"2026-12-20\",\"startsOn\":\"2026-12-20\"}");
        String page = office.get("/opgaver").body();
        String about = page.replaceAll("(?s).*name=\"om\" value=\"([^\"]*)\".*", "$1");

        assertThat(page).contains("Send velkomstpakken til Sara Prøve");
        HttpResponse<String> done = office.submit("/", "/opgaver/faerdig", Map.of("om", about, "fra", "overblik"));

        assertThat(done.headers().firstValue("Location")).contains("/?gjort=faerdig");
        assertThat(office.get("/?gjort=faerdig").body())
                .contains("Opgaven er krydset af.")
                .doesNotContain("velkomstpakken");
    }

    @Test
    void messages_tell_how_far_they_are_and_never_what_they_say() {
        office.submit("/tilbud", "/tilbud", Map.of());
        assertThat(office.get("/beskeder").body())
                .contains("<h1>Én besked venter på at blive sendt</h1>", "af sig selv inden for et minut")
                .contains(">Anna Prøve</a>")
                .doesNotContain("Se modtageren");

        office.submit("/beskeder", "/beskeder/send", Map.of());

        assertThat(office.get("/beskeder").body())
                .contains("<h1>Alle beskeder er afsendt</h1>")
                .contains("sendt 1. jan. 2027 kl. 10.00");
        assertThat(web.browserOf(Role.CONSULTANT).get("/beskeder").statusCode()).isEqualTo(403);
    }

    @Test
    void a_message_that_failed_is_tried_again_at_a_press_and_waits_as_a_task_till_then() {
        office.submit("/tilbud", "/tilbud", Map.of());
        Message message =
                MessageFixture.messagesIn(web.ports().outbox(), aKreds().id()).getFirst();
        web.ports().outbox().settle(message.id(), new Dispatch.Failed(7, RunningWeb.NOW, "smtp-550"));
        String retry = "/beskeder/" + message.id().value() + "/proev-igen";
        String person = "/personer/" + message.person().value();

        assertThat(office.get("/tilbud?tilstand=aabne").body()).contains("mailen nåede ikke frem</span>");
        assertThat(office.get(person).body())
                .contains("Har et tilbud om netværk, men mailen med det nåede ikke frem.")
                .contains("Mailen nåede ikke frem");
        assertThat(office.get("/").body())
                .contains("Én besked nåede ikke frem.</p>")
                .contains("En besked til Anna Prøve nåede ikke frem")
                .contains("href=\"/beskeder?vis=fejlet\"");
        assertThat(office.get("/beskeder").body())
                .contains("<h1>Én besked nåede ikke frem</h1>")
                .contains("opgivet efter syv forsøg: mailserveren afviste den")
                .contains("ret ved Kontakt), og tryk så på Prøv igen her.");
        assertThat(web.browserOf(Role.OFFICE_MANAGER).get("/beskeder").body())
                .contains("retter kontoret den på personens side")
                .doesNotContain("proev-igen");
        HttpResponse<String> done = office.submit("/beskeder", retry, Map.of());

        assertThat(done.headers().firstValue("Location")).contains("/beskeder?gjort=proev-igen");
        assertThat(office.get("/beskeder").body())
                .contains("venter på at blive sendt")
                .doesNotContain("opgivet");
        assertThat(office.get("/tilbud?tilstand=aabne").body()).doesNotContain("nåede ikke frem");
        assertThat(office.get(person).body()).doesNotContain("nåede ikke frem");
        assertThat(office.submit("/beskeder", retry, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void everything_is_said_in_english_too() {
        office.submit("/", "/sprog", Map.of("sprog", "en", "tilbage", "/"));

        assertThat(office.get("/netvaerk").body()).contains("<h1>One kommunegruppe lacks a network</h1>");
        assertThat(office.get("/netvaerk/" + season.network("Aarhus")).body())
                .contains("<h1>The network in Aarhus has one participant</h1>");
        assertThat(office.get("/tilbud").body()).contains("<h1>Two AMRs lack an offer. One can get one today.</h1>");
        assertThat(office.get("/leveregler").body())
                .contains("<h1>Edition 1 of the ground rules of the kreds is in force, and no notes are kept</h1>");
        assertThat(office.get("/beskeder").body()).contains("<h1>No messages have been sent</h1>");
        assertThat(office.get("/opgaver").body()).contains("tasks wait</h1>");
        assertThat(office.get(gry).body()).contains("No, on paper or by phone").contains("Consents");
    }
}
