package dk.amr.web.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.web.http.HttpFault;
import dk.amr.web.http.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final Response TOKEN = Response.json(201, Map.of("token", "a-secret"));

    @Test
    void an_answer_is_written_down_whole() {
        Response answer = TOKEN.withHeader("Location", "/there").withVersion(3);

        Response again = Repeats.Written.of(answer).toResponse();

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.contentType()).isEqualTo("application/json");
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(again.headers()).isEqualTo(Map.of("Location", "/there", "ETag", "\"3\""));
    }

    @Test
    void a_secret_is_not_written_down_and_not_told_again() {
        Repeats.Written written = Repeats.Written.of(TOKEN.toldOnce().withHeader("Location", "/there"));

        assertThat(written.body()).isNull();
        assertThatThrownBy(written::toResponse)
                .isInstanceOfSatisfying(
                        HttpFault.class, fault -> assertThat(fault.status()).isEqualTo(409));
    }
}
