package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends more than is asked for is heard out, and hears the answer instead of a connection that breaks. */
final class UnreadRequestsTest {

    private static final RunningWeb WEB = RunningWeb.empty();

    /** More than what a connection holds between its two ends. */
    private static final byte[] LARGE = new byte[16 << 20];

    @AfterAll
    static void stop() {
        WEB.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=grense", "application/x-www-form-urlencoded", "text/csv"})
    void a_large_form_where_none_is_expected_is_answered(String contentType) {
        assertThat(RawRequest.ofForm(WEB.port(), "/sprog", contentType, LARGE)).startsWith("HTTP/1.1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register", "/api/v1/register/imports", "/findes-ikke"})
    void a_large_file_of_somebody_who_is_not_signed_in_is_answered(String path) {
        assertThat(RawRequest.ofForm(WEB.port(), path, "multipart/form-data; boundary=grense", LARGE))
                .startsWith("HTTP/1.1 ");
    }
}
