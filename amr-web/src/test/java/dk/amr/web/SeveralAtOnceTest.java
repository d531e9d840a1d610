package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several at once: a count before, and afterwards what happened to each; each is judged as if it were alone. */
class SeveralAtOnceTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String anna = season.person("anna");
    private final String eva = season.person("eva");
    private final String gry = season.person("gry");

    @BeforeEach
    void samsoe() {
        office.submit(
                "/netvaerk/nyt",
                "/netvaerk",
                Map.of(
                        "kommunegruppe", "Samsø",
                        "facilitator", season.consultant().login().value(),
                        "fra", "01-01-2027"));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    /** A browser sends the name of a tick once for each. */
    private HttpResponse<String> tick(Browser who, String page, String action, String name, List<String> ticks) {
        String token = Browser.tokenOn(who.get(page).body());
        String body = Stream.concat(
                        Stream.of("csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)),
                        ticks.stream().map(each -> name + "=" + each))
                .collect(Collectors.joining("&"));
        return who.postAs("application/x-www-form-urlencoded", action, body.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> ticks(String page, String name) {
        return Pattern.compile("type=\"checkbox\"[^>]*name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(office.get(page).body())
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private List<Message> messages() {
        return MessageFixture.messagesIn(web.ports().outbox(), aKreds().id());
    }

    @Test
    void offers_to_some_are_counted_first_and_told_one_by_one_afterwards() {
        assertThat(ticks("/tilbud", "person")).containsExactlyInAnyOrder(anna, eva);

        HttpResponse<String> before = tick(office, "/tilbud", "/tilbud/valgte", "person", List.of(anna, gry));

        assertThat(before.body())
                .contains("<h1>Send tilbud til 1 AMR</h1>", "Send 1 tilbud</button>", "får et tilbud")
                .contains("Har sagt nej for det nuværende hverv")
                .doesNotContain("Eva Prøve");
        assertThat(messages()).isEmpty();

        HttpResponse<String> after = tick(office, "/tilbud", "/tilbud/send", "person", List.of(anna, gry));

        assertThat(after.body())
                .contains("Ét tilbud er på vej.", "tilbuddet er på vej", "Har sagt nej for det nuværende hverv");
        assertThat(messages())
                .singleElement()
                .satisfies(message -> assertThat(message.person().value()).hasToString(anna));
    }

    @Test
    void whoever_got_an_offer_meanwhile_gets_no_other_and_the_list_says_so() {
        tick(office, "/tilbud", "/tilbud/valgte", "person", List.of(anna, eva));
        office.submit("/personer/" + anna, "/personer/" + anna + "/tilbud", Map.of());

        HttpResponse<String> after = tick(
                office,
                "/tilbud",
                "/tilbud/send",
                "person",
                List.of(anna, eva, UUID.randomUUID().toString()));

        assertThat(after.body())
                .contains("Ét tilbud er på vej.", "Har et åbent tilbud", "er ikke længere AMR, der kan få et tilbud");
        assertThat(messages()).hasSize(2);
    }

    @Test
    void nobody_ticked_is_told_and_nothing_is_sent() {
        HttpResponse<String> nobody = tick(office, "/tilbud", "/tilbud/valgte", "person", List.of());

        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("Kryds mindst én af. Intet er sket.", "<details class=\"no-print\" open>");
        assertThat(messages()).isEmpty();
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);
        assertThat(tick(manager, "/", "/tilbud/valgte", "person", List.of(anna)).statusCode())
                .isEqualTo(403);
        assertThat(tick(manager, "/", "/tilbud/send", "person", List.of(anna)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void several_welcome_packages_are_ticked_off_together() {
        Script script = web.scriptOf(Role.OFFICE_ADMIN);
        for (String person : List.of("sara", "Medlem30")) {
            script.send(
                    "POST",
                    "/people/" + season.person(person) + "/mandates",
                    "{\"role\":\"AMR\",\"workplace\":\"Bosted Elmehøj\",\"reportedOn\":\"2026-12-20\",\"startsOn\":\"2026-12-20\"}");
        }
        List<String> both = ticks("/opgaver", "om");

        HttpResponse<String> before = tick(office, "/opgaver", "/opgaver/valgte", "om", both);

        assertThat(both).hasSize(2);
        assertThat(before.body())
                .contains("<h1>Kryds 2 opgaver af</h1>", "Send velkomstpakken til Sara Prøve", "krydses af");
        assertThat(ticks("/opgaver", "om")).hasSize(2);
        office.submit("/opgaver", "/opgaver/faerdig", Map.of("om", both.getFirst()));

        HttpResponse<String> after = tick(office, "/opgaver", "/opgaver/faerdige", "om", both);

        assertThat(after.body()).contains("Én opgave er krydset af.", "var allerede krydset af", "chip well");
        assertThat(office.get("/opgaver").body()).doesNotContain("velkomstpakken");
        assertThat(tick(office, "/opgaver", "/opgaver/valgte", "om", List.of()).statusCode())
                .isEqualTo(422);
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);
        assertThat(tick(manager, "/", "/opgaver/faerdige", "om", both).statusCode())
                .isEqualTo(403);
    }

    @Test
    void several_messages_that_failed_are_tried_again_together() {
        office.submit("/tilbud", "/tilbud", Map.of());
        messages()
                .forEach(message ->
                        web.ports().outbox().settle(message.id(), new Dispatch.Failed(7, RunningWeb.NOW, "smtp-550")));
        List<String> both = ticks("/beskeder", "besked");

        HttpResponse<String> before = tick(office, "/beskeder", "/beskeder/valgte", "besked", both);

        assertThat(both).hasSize(2);
        assertThat(before.body())
                .contains("<h1>Prøv 2 beskeder igen</h1>", "prøves igen")
                .contains("<td>Anna Prøve · ", "<td>Eva Prøve · ");
        office.submit("/beskeder", "/beskeder/" + both.getFirst() + "/proev-igen", Map.of());

        HttpResponse<String> after = tick(office, "/beskeder", "/beskeder/proev-igen", "besked", both);

        assertThat(after.body()).contains("Én besked venter igen.", "venter på at blive sendt igen", "chip watch");
        assertThat(messages())
                .allSatisfy(message -> assertThat(message.dispatch()).isInstanceOf(Dispatch.Waiting.class));
        assertThat(tick(office, "/beskeder", "/beskeder/valgte", "besked", List.of())
                        .statusCode())
                .isEqualTo(422);
        Browser manager = web.browserOf(Role.OFFICE_MANAGER);
        assertThat(tick(manager, "/beskeder", "/beskeder/proev-igen", "besked", both)
                        .statusCode())
                .isEqualTo(403);
    }
}
