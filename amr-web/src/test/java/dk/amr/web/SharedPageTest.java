package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.PublishGroundRules;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedPageTest {

    private static final String JSON =
            "{\"words\":{\"kind\":\"CHALLENGE\",\"task\":\"%s\",\"nextStep\":\"Ved ikke endnu\"}}";

    private final RunningWeb web = RunningWeb.withF1();
    private final Sharing sharing = Sharing.in(web);
    private final Browser leader = web.browserOf(sharing.season().consultant());
    private final Script script = web.scriptOf(sharing.season().consultant());
    private final String room = sharing.room();

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> share(Map<String, String> fields) {
        return leader.submit(room + "/nyt", room + "/nyt", fields);
    }

    @Test
    void whoever_has_not_acknowledged_is_told_what_to_do() {
        assertThat(leader.get(room).body())
                .contains("Sig ja til netværkets gældende leveregler først", "/leveregler?netvaerk=")
                .doesNotContain("/delt/nyt");
        assertThat(leader.get(room + "/nyt").body())
                .contains("Sig ja til netværkets gældende leveregler først")
                .doesNotContain("name=\"opgave\"");
        assertThat(share(Sharing.something("Vagtskiftet")).statusCode()).isEqualTo(422);
    }

    @Test
    void where_no_notes_are_kept_it_is_told_who_can_change_that() {
        web.get(PublishGroundRules.class)
                .publish(
                        web.account(Role.OFFICE_MANAGER).asCaller(Door.PAGE, RunningWeb.TODAY),
                        new PublishGroundRules.Request("Skanderborg", "", false, RunningWeb.TODAY));

        assertThat(leader.get(room).body())
                .contains("der ikke gemmes noter. Det kan kontoret ændre med en ny udgave af levereglerne.")
                .doesNotContain("/leveregler/ny", "/delt/nyt");
    }

    @Test
    void only_whoever_leads_the_network_hears_of_it() {
        String meeting = room.replace("/delt", "");
        Browser other = web.browserOf(Role.CONSULTANT);
        Browser office = web.browserOf(Role.OFFICE_ADMIN);
        String nowhere = "/moeder/" + new UUID(0, 9) + "/delt";

        assertThat(leader.get(meeting).body()).contains(room);
        for (Browser outside : new Browser[] {other, office}) {
            assertThat(outside.get(meeting).body()).doesNotContain("/delt").doesNotContain("Delt på mødet");
            HttpResponse<String> concealed = outside.get(room);
            assertThat(concealed.statusCode()).isEqualTo(404);
            assertThat(concealed.body()).isEqualTo(outside.get(nowhere).body());
        }
        assertThat(leader.get(room + "?asOf=2026-12-10").statusCode()).isEqualTo(400);
    }

    @Test
    void something_is_shared_changed_given_to_others_and_taken_back() {
        sharing.acknowledged();

        assertThat(leader.get(room + "/nyt").body())
                .contains(GroundRules.RULES.get(1).danish());
        assertThat(share(Sharing.something("Vagtskiftet på natholdet")).statusCode())
                .isEqualTo(303);
        JsonNode item = script.read(sharing.api()).path("items").path(0);
        String page = room + "/" + item.path("id").asText();
        assertThat(leader.get(room).body()).contains("Én ting er delt", "Vagtskiftet på natholdet", "Delt af dig");
        Map<String, String> words = new HashMap<>(Sharing.something("Natholdets møde"));
        words.put("version", item.path("version").asText());
        assertThat(leader.submit(page + "/ret", page + "/ret", words).statusCode())
                .isEqualTo(303);
        assertThat(leader.get(page + "/laesere").body()).contains("En senere facilitator må læse det");
        assertThat(leader.submit(page + "/traek-tilbage", page + "/traek-tilbage", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(leader.get(room).body()).contains("Her er intet at læse endnu");
    }

    @Test
    void words_and_readers_that_were_changed_first_stand_beside_what_was_typed() {
        sharing.acknowledged();
        share(Sharing.something("Vagtskiftet på natholdet"));
        String page = room + "/"
                + script.read(sharing.api()).path("items").path(0).path("id").asText();
        Map<String, String> words = new HashMap<>(Sharing.something("Natholdets møde"));
        words.put("version", "1");
        Browser elsewhere = web.browserOf(sharing.season().consultant());
        elsewhere.submit(page + "/ret", page + "/ret", words);
        words.put("opgave", "Morgenholdets møde");

        HttpResponse<String> late = leader.submit(page + "/ret", page + "/ret", words);
        HttpResponse<String> readers =
                leader.submit(page + "/laesere", page + "/laesere", Map.of("laesere", "whole-group", "version", "1"));
        words.put("version", "2");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .containsPattern(">Natholdets møde</td><td [^>]*>Morgenholdets møde</td>")
                .contains("Morgenholdets møde</textarea>", "name=\"version\" value=\"2\"");
        assertThat(readers.statusCode()).isEqualTo(412);
        assertThat(readers.body())
                .contains("Hvem må læse det?</th>", "value=\"whole-group\" checked", "name=\"version\" value=\"2\"");
        assertThat(leader.submit(page + "/ret", page + "/ret", words).statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_the_guard_finds_is_marked_and_may_be_confirmed() {
        sharing.acknowledged();
        Map<String, String> fields = new HashMap<>(Sharing.something("Ring til 20 30 40 50 om vagten"));

        HttpResponse<String> refused = share(fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<mark>20 30 40 50</mark> <b>(telefonnummer)</b>", "Hvorfor skal det stå der?")
                .contains("Ro om vagtskiftet</textarea>", "value=\"challenge\" checked");
        fields.put("grund", "Det er vagttelefonen");
        assertThat(share(fields).statusCode()).isEqualTo(303);
        assertThat(leader.get(room).body()).contains("skal stå der", "Det er vagttelefonen");
    }

    @Test
    void what_is_too_long_is_marked_at_its_field_and_nothing_typed_is_lost() {
        sharing.acknowledged();
        String tooLong = "a".repeat(4001);

        for (String field : List.of("opgave", "oensket", "skridt", "grund")) {
            Map<String, String> fields = new HashMap<>(Sharing.something("Vagtskiftet på natholdet"));
            fields.put(field, tooLong);
            HttpResponse<String> refused = share(fields);

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .containsPattern("<a href=\"#" + field + "\">[^<:]+: Hvert felt må højst være på 4.000 tegn")
                    .contains("id=\"" + field + "-error\"", tooLong, "value=\"challenge\" checked")
                    .containsOnlyOnce("aria-invalid=\"true\"");
        }
        assertThat(leader.get(room).body()).contains("Her er intet at læse endnu");
    }

    @Test
    void whoever_leads_the_network_can_keep_out_those_of_it_who_were_not_there() {
        sharing.acknowledged();
        String dan = sharing.meetings().person(Meetings.DAN).value().toString();
        assertThat(leader.get(room + "/nyt").body())
                .contains("Hold nogen uden for", "value=\"" + dan + "\"")
                .doesNotContain("Når hele netværket må læse");
        sharing.letDanGo();

        String form = leader.get(room + "/nyt").body();

        assertThat(form).contains("Når hele netværket må læse: hold også uden for", "De var ikke med på mødet.");
        assertThat(form.substring(form.indexOf("Når hele netværket må læse"))).contains("value=\"" + dan + "\"");
        Map<String, String> fields = new HashMap<>(Sharing.something("Vagtskiftet på natholdet"));
        fields.put("laesere", "whole-group");
        fields.put("uden", dan);
        assertThat(share(fields).headers().firstValue("Location"))
                .hasValueSatisfying(told -> assertThat(leader.get(told).body())
                        .contains("De andre, der må læse det, får nu et link på mail. Den, der ikke har sagt ja"));
        String id = script.read(sharing.api()).path("items").path(0).path("id").asText();
        assertThat(leader.get(room + "/" + id + "/laesere").body()).contains("value=\"" + dan + "\" checked");
    }

    @Test
    void a_cpr_number_must_go_and_no_reason_is_asked_for() {
        sharing.acknowledged();

        HttpResponse<String> refused = share(Sharing.something("Det er 010190-1234"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("CPR-nummer").doesNotContain("Hvorfor skal det stå der?");
    }

    @Test
    void scripts_are_told_where_and_never_what() {
        sharing.acknowledged();

        HttpResponse<String> refused = script.send("POST", sharing.api(), JSON.formatted("Ring 20 30 40 50 nu"));
        HttpResponse<String> kept = script.send("POST", sharing.api(), JSON.formatted("Vagtskiftet på natholdet"));

        JsonNode finding = Script.json(refused).path("findings").path(0);
        assertThat(finding.path("part").asText()).isEqualTo("task");
        assertThat(finding.path("kind").asText()).isEqualTo("PHONE");
        assertThat(finding.path("start").asInt()).isEqualTo(5);
        assertThat(finding.path("end").asInt()).isEqualTo(16);
        assertThat(refused.body()).doesNotContain("20 30 40 50");
        assertThat(kept.statusCode()).isEqualTo(201);
        JsonNode item = script.read(sharing.api()).path("items").path(0);
        String one = sharing.api() + "/" + item.path("id").asText();
        assertThat(script.send("PUT", one + "/readers", "{\"audience\":\"WHOLE_GROUP\"}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(script.send("PUT", one + "/readers", "{\"audience\":\"WHOLE_GROUP\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(script.send("DELETE", one, "").statusCode()).isEqualTo(204);
    }

    @Test
    void words_are_looked_for_by_form_alone() {
        sharing.acknowledged();
        share(Sharing.something("Vagtskiftet på natholdet"));
        String search = "/netvaerk/" + sharing.season().network("Skanderborg") + "/delt/soeg";
        Map<String, String> fields = Map.of("ord", "NATHOLDET", "fra", "01-12-2026", "til", "31-12-2026");

        assertThat(leader.submit(search, search, fields).body())
                .contains("Én ting har ordene", "Vagtskiftet på natholdet", room);
        assertThat(web.browserOf(Role.OFFICE_ADMIN).get(search).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_looks_after_privacy_destroys_what_a_person_shared() {
        Browser carla = sharing.enter(Meetings.CARLA);
        String link = sharing.link(Meetings.CARLA);
        carla.submit(link + "/noter/nyt", link + "/noter", Sharing.something("Vagtskiftet på natholdet"));
        Browser privacy = web.browserOf(Role.PRIVACY);
        String person = "/personer/" + sharing.meetings().person(Meetings.CARLA).value();
        String erase = person + "/delt/slet";

        assertThat(privacy.get(person).body()).contains(erase);
        assertThat(web.browserOf(Role.OFFICE_ADMIN).get(person).body()).doesNotContain("/delt/");
        assertThat(privacy.submit(erase, erase, Map.of()).body()).contains("Én ting er slettet for altid.");
        assertThat(carla.get(link + "/noter").body()).contains("Her er intet at læse endnu");
    }
}
