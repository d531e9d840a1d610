package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    private static final int QUICK_ENOUGH = 300;

    @TempDir
    private Path folder;

    @Test
    void the_web_is_ready_when_it_says_so_and_stops_when_asked() {
        Office office = Office.withRegister(folder);
        List<Integer> statuses = new ArrayList<>();

        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        String result =
                serving(office, messages, address -> statuses.add(status(address + "/ready")), "serve", "--port", "0");

        assertThat(result).matches("Listening on http://127\\.0\\.0\\.1:\\d+\\R");
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("til du stopper det med Ctrl-C");
        assertThat(statuses).containsExactly(200);
    }

    @Test
    void the_business_day_of_the_command_is_that_of_every_request() {
        Office office = Office.withRegister(folder);
        String token = office.run("account", "token", "chef@example.org")
                .isDone()
                .result()
                .strip();
        List<String> told = new ArrayList<>();

        serving(
                office,
                address -> told.add(asked(address + "/api/v1/reports/coverage", token)),
                "serve",
                "--port",
                "0",
                "--as-of",
                "2026-12-31");

        assertThat(told).singleElement().asString().contains("\"asOf\":\"2026-12-31\"", "\"eligible\":7");
    }

    @Test
    void a_port_that_is_taken_is_told() throws IOException {
        Office office = Office.setUp(folder);
        try (ServerSocket taken = new ServerSocket(0)) {
            Office.Answer answer = office.run("serve", "--bind", "0.0.0.0", "--port", "" + taken.getLocalPort());

            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.messages()).contains("er optaget", "--port 0");
        }
    }

    @Test
    void an_address_of_another_machine_is_not_told_as_a_port_that_is_taken() {
        Office office = Office.setUp(folder);

        Office.Answer answer = office.run("serve", "--bind", "192.0.2.1", "--port", "0");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.messages())
                .contains("Adressen 192.0.2.1 er ikke denne maskines", "--bind 0.0.0.0")
                .doesNotContain("optaget");
        assertThat(office.run("serve", "--bind", "amr.invalid", "--port", "0").messages())
                .contains("Adressen amr.invalid er ikke denne maskines");
    }

    @Test
    void the_sample_kreds_opens_by_its_link_and_is_gone_afterwards() {
        Office office = new Office(folder);
        List<Integer> statuses = new ArrayList<>();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        String result = serving(
                office,
                messages,
                address -> statuses.add(status(address + "/health")),
                "demo",
                "--port",
                "0",
                "--members",
                "" + QUICK_ENOUGH);

        assertThat(result).containsPattern("http://127\\.0\\.0\\.1:\\d+/log-ind/[A-Za-z0-9_-]{43}");
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .containsPattern("konsulent det .*: http://127\\.0\\.0\\.1:\\d+/log-ind/[A-Za-z0-9_-]{43}");
        assertThat(statuses).containsExactly(200);
        assertThat(office.home()).doesNotExist();
    }

    @Test
    void two_sample_kredse_at_once_listen_on_a_port_each() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Office office = new Office(folder).with("AMR_PORT", "" + taken.getLocalPort());
            List<String> addresses = new ArrayList<>();

            serving(office, addresses::add, "demo", "--members", "" + QUICK_ENOUGH);

            assertThat(addresses)
                    .singleElement()
                    .satisfies(address -> assertThat(address)
                            .startsWith("http://127.0.0.1:")
                            .doesNotEndWith(":" + taken.getLocalPort()));
        }
    }

    /** Something done while the web is served. */
    private interface Visit {
        void to(String address);
    }

    private static String serving(Office office, Visit visit, String... arguments) {
        return serving(office, new ByteArrayOutputStream(), visit, arguments);
    }

    private static String serving(Office office, ByteArrayOutputStream messages, Visit visit, String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(results, true, StandardCharsets.UTF_8);
        int code = office.run(
                stream,
                messages,
                () -> visit.to(
                        results.toString(StandardCharsets.UTF_8).replaceAll("(?s).*Listening on (\\S+).*", "$1")),
                arguments);
        assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        return results.toString(StandardCharsets.UTF_8);
    }

    private static String asked(String address, String token) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static int status(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
