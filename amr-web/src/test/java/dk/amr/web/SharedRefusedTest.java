package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is refused in a room: at its field, with everything that was typed. */
class SharedRefusedTest {

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
    void a_cpr_number_is_marked_where_it_stands_with_everything_else_and_cannot_be_confirmed() {
        sharing.acknowledged();
        Map<String, String> fields = new HashMap<>(Sharing.something("Ring til 20 30 40 50 om 31.12.1999-1234"));

        assertThat(share(fields).body())
                .contains("<mark>20 30 40 50</mark> <b>(telefonnummer)</b>", "<mark>31.12.1999-1234</mark>")
                .contains("Teksten ligner at indeholde et CPR-nummer");
        fields.put("grund", "Det er 010190-1234");
        HttpResponse<String> refused = share(fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("<mark>31.12.1999-1234</mark>", "<mark>010190-1234</mark>");
        assertThat(leader.get(room).body()).contains("Her er intet at læse endnu");
        JsonNode findings = Script.json(script.send("POST", sharing.api(), JSON.formatted("Det er 010190-1234")))
                .path("findings");
        assertThat(findings).hasSize(1);
        assertThat(findings.path(0).path("kind").asText()).isEqualTo("CPR");
    }

    @Test
    void whoever_cannot_be_kept_out_is_refused_at_the_readers_and_nothing_typed_is_lost() {
        sharing.acknowledged();
        String nobody = new UUID(0, 9).toString();
        Map<String, String> fields = new HashMap<>(Sharing.something("Vagtskiftet på natholdet"));
        fields.put("laesere", "whole-group");
        fields.put("uden", nobody);

        HttpResponse<String> refused = share(fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#laesere\">En af dem, der skal holdes ude, kan ikke vælges her.")
                .contains("Vagtskiftet på natholdet", "value=\"challenge\" checked", "value=\"whole-group\" checked")
                .doesNotContain(nobody);
        fields.remove("uden");
        assertThat(share(fields).statusCode()).isEqualTo(303);
        String id = script.read(sharing.api()).path("items").path(0).path("id").asText();
        String readers = room + "/" + id + "/laesere";
        HttpResponse<String> kept =
                leader.submit(readers, readers, Map.of("laesere", "present", "uden", nobody, "version", "1"));
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("kan ikke vælges her").doesNotContain(nobody);
    }

    @Test
    void a_script_that_keeps_out_somebody_unknown_is_told_so() {
        sharing.acknowledged();
        String body = JSON.formatted("Vagtskiftet på natholdet")
                .replaceFirst("}}$", "},\"readers\":{\"excluded\":[\"" + new UUID(0, 9) + "\"]}}");

        HttpResponse<String> refused = script.send("POST", sharing.api(), body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("urn:amr:rule:reader-cannot-be-chosen");
        assertThat(script.read(sharing.api()).path("items")).isEmpty();
    }
}
