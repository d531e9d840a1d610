package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** That a wrong answer would be seen. */
class DescribedResponsesTest {

    private static final String PLACE = """
            {"items": [{"id": "6f9619ff-8b86-4011-b42d-00c04fc964ff", "name": "Skovbo", "municipality": "Odder",
                        "employees": null, "amrSeats": 1, "activeAmrs": 0}], "next": null, "total": 1}""";

    @Test
    void an_answer_as_described_passes() {
        assertThatCode(() -> places(200, "application/json", PLACE)).doesNotThrowAnyException();
    }

    @Test
    void a_path_of_pages_is_not_looked_at() {
        assertThatCode(() -> DescribedResponses.hold("GET", "/personer", 418, "text/html", "<html>"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_status_nobody_has_described_is_seen() {
        assertThatThrownBy(() -> places(418, "application/json", PLACE)).hasMessageContaining("418 is described");
    }

    @Test
    void another_kind_of_content_is_seen() {
        assertThatThrownBy(() -> places(200, "text/html", PLACE)).hasMessageContaining("as text/html is described");
    }

    @Test
    void a_field_too_many_is_seen() {
        assertThatThrownBy(() -> places(200, "application/json", PLACE.replace("\"name\"", "\"secret\": 1, \"name\"")))
                .hasMessageContaining("secret");
    }

    @Test
    void a_field_too_few_is_seen() {
        assertThatThrownBy(() -> places(200, "application/json", PLACE.replace("\"name\": \"Skovbo\",", "")))
                .hasMessageContaining("name");
    }

    @Test
    void another_form_of_a_value_is_seen() {
        assertThatThrownBy(() -> places(200, "application/json", PLACE.replace("6f9619ff", "nobody")))
                .hasMessageContaining("uuid");
    }

    private static void places(int status, String kind, String body) {
        DescribedResponses.hold("GET", "/api/v1/workplaces", status, kind, body);
    }
}
