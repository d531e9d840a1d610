package dk.amr.cli.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.settings.SettingsReader;
import dk.amr.cli.console.settings.SmtpServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

    private static String from(String baseUrl) {
        return new SettingsReader(Map.of("AMR_BASE_URL", baseUrl))
                .read()
                .mailFrom()
                .value();
    }

    @Test
    void mail_comes_from_the_host_of_the_base_url_unless_it_is_told_otherwise() {
        assertThat(from("https://amr.example.org")).isEqualTo("post@amr.example.org");
        assertThat(from("https://amr.example.org:8443/")).isEqualTo("post@amr.example.org");
        assertThat(from("http://127.0.0.1:8080")).isEqualTo("post@localhost.localdomain");
        assertThat(new SettingsReader(Map.of("AMR_MAIL_FROM", "netvaerk@example.org"))
                        .read()
                        .mailFrom()
                        .value())
                .isEqualTo("netvaerk@example.org");
    }

    @Test
    void without_a_server_there_is_none() {
        assertThat(new SettingsReader(Map.of()).read().smtp()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, 25, false, true",
        "smtp://mail.example.org?tls=none, 25, false, false",
        "smtp://post:k@mail.example.org, 587, false, true",
        "smtps://post:k@mail.example.org, 465, true, false",
        "smtp://localhost:2525, 2525, false, false",
        "smtp://[::1]:2525, 2525, false, false"
    })
    void the_connection_is_encrypted_unless_the_server_is_this_machine_or_the_url_says_no(
            String url, int port, boolean isEncrypted, boolean mustEncrypt) {
        SmtpServer server = ScriptedServer.at(url);

        assertThat(server.port()).isEqualTo(port);
        assertThat(server.isEncrypted()).isEqualTo(isEncrypted);
        assertThat(server.mustEncrypt()).isEqualTo(mustEncrypt);
    }

    @Test
    void signs_in_a_password_stand_as_in_any_address() {
        SmtpServer server = ScriptedServer.at("smtp://po%40st:a+b%3A%2Fc@mail.example.org");

        assertThat(server.user()).isEqualTo("po@st");
        assertThat(server.password()).isEqualTo("a+b:/c");
        assertThat(server.toString()).doesNotContain("a+b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "http://mail.example.org",
                "smtp://",
                "smtp://m.dk?tls=no",
                "smtp://a b",
                "smtp://m.dk/x"
            })
    void a_url_that_makes_no_sense_is_told_without_repeating_it(String url) {
        assertThatThrownBy(() -> new SettingsReader(Map.of("AMR_SMTP_URL", url)).read())
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> assertThat(trouble.sentence().danish()).startsWith("AMR_SMTP_URL skal se ud som"));
        assertThatThrownBy(() -> new SettingsReader(Map.of("AMR_MAIL_FROM", "ingen")).read())
                .isInstanceOf(Trouble.class);
    }
}
