package dk.amr.cli.bench;

import dk.amr.web.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The distribution as it is unpacked: how long a command takes beside a Java that does nothing, how long it takes from
 * a start to the first page beside a web server of the JDK that says hello, and how much memory fifty busy people take.
 */
class StartBench {

    private static final int ROUNDS = 15;
    private static final int STAFF = 50;
    private static final int PAGES_EACH = 40;
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(2);
    private static final long A_BREAK = 30_000;
    private static final String ADMIN = "chef@example.org";
    private static final String PASSWORD = "en lang og god adgangskode";
    private static final List<String> PAGES =
            List.of("/", "/personer", "/soeg?q=and", "/netvaerk", "/moeder", "/opgaver", "/tilbud", "/kommunegrupper");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    private static Path folder;

    private static Distribution amr;

    @BeforeAll
    static void install() throws IOException {
        amr = Distribution.unpackedIn(folder);
        String link = amr.run("init", "--kreds", "Østjylland", "--admin", ADMIN);
        fill(link.replaceAll("(?s).*(/velkommen/[A-Za-z0-9_-]+).*", "$1"));
        hello("Nothing", "public class Nothing { public static void main(String[] all) {} }");
        hello("Hello", """
                import com.sun.net.httpserver.HttpServer;
                import java.net.InetSocketAddress;
                public class Hello {
                    public static void main(String[] all) throws Exception {
                        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
                        server.createContext("/", exchange -> {
                            byte[] hello = "<h1>Hej</h1>".getBytes("UTF-8");
                            exchange.sendResponseHeaders(200, hello.length);
                            exchange.getResponseBody().write(hello);
                            exchange.close();
                        });
                        server.start();
                        System.out.println("Listening on http://127.0.0.1:" + server.getAddress().getPort());
                    }
                }
                """);
    }

    @Test
    void a_command_beside_a_java_that_does_nothing() throws SQLException {
        Timings nothing =
                Timings.of(ROUNDS, () -> amr.run(List.of(Distribution.JAVA, "-cp", folder.toString(), "Nothing")));
        Timings command = Timings.of(ROUNDS, () -> amr.run("kommunegruppe", "list"));
        System.out.printf(
                "a command %s, a Java that does nothing %s, ratio %.1f%n",
                command, nothing, command.median() / nothing.median());
    }

    @Test
    void the_first_page_beside_a_hello() throws SQLException {
        Timings hello =
                Timings.of(ROUNDS, () -> firstPage(List.of(Distribution.JAVA, "-cp", folder.toString(), "Hello")));
        Timings page = Timings.of(ROUNDS, () -> firstPage(amr.command("serve", "--port", "0")));
        System.out.printf(
                "to the first page %s, to a hello %s, ratio %.1f%n", page, hello, page.median() / hello.median());
    }

    @Test
    void fifty_busy_people() throws IOException, InterruptedException {
        Process server = amr.start(amr.command("serve", "--port", "0"));
        try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
            int port = URI.create(Distribution.address(said)).getPort();
            long started = Distribution.resident(server);
            List<Browser> staff =
                    IntStream.range(0, STAFF).mapToObj(each -> signedIn(port)).toList();
            long signedIn = Distribution.resident(server);
            Thread.sleep(A_BREAK);
            long atRest = Distribution.resident(server);
            LongAccumulator most = new LongAccumulator(Math::max, 0);
            inParallel(staff, each -> {
                // not all at the same moment
                pause(BETWEEN_PAGES.dividedBy(STAFF).multipliedBy(staff.indexOf(each)));
                IntStream.range(0, PAGES_EACH).forEach(page -> {
                    open(each, PAGES.get(page % PAGES.size()));
                    pause(BETWEEN_PAGES);
                    most.accumulate(Distribution.resident(server));
                });
            });
            System.out.printf(
                    "resident: %d MB after the start, %d MB when %d have signed in, %d MB soon after, at most %d MB while "
                            + "each opens a page every other second%n",
                    started, signedIn, STAFF, atRest, most.get());
            long start = System.nanoTime();
            inParallel(
                    staff,
                    each -> IntStream.range(0, PAGES_EACH).forEach(page -> open(each, PAGES.get(page % PAGES.size()))));
            double seconds = (System.nanoTime() - start) / 1e9;
            long after = Distribution.resident(server);
            Thread.sleep(A_BREAK);
            System.out.printf(
                    "as fast as they can, %.0f pages a second: %d MB, and %d MB soon after%n",
                    STAFF * PAGES_EACH / seconds, after, Distribution.resident(server));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void inParallel(List<Browser> staff, Consumer<Browser> work) throws InterruptedException {
        List<Thread> busy = staff.stream()
                .map(each -> Thread.ofPlatform().start(() -> work.accept(each)))
                .toList();
        for (Thread each : busy) {
            each.join();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Browser signedIn(int port) {
        Browser browser = new Browser(port);
        if (isOutside(browser)) {
            browser.signIn(ADMIN, PASSWORD);
        }
        if (isOutside(browser)) {
            throw new IllegalStateException("nobody is signed in");
        }
        return browser;
    }

    private static boolean isOutside(Browser browser) {
        return browser.get("/").statusCode() != 200;
    }

    private static void open(Browser browser, String page) {
        HttpResponse<String> answer = browser.get(page);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " " + answer.statusCode());
        }
    }

    /** The register of a kreds with 4,000 members, networks and offers; and a password for whoever runs it. */
    private static void fill(String welcome) throws IOException {
        String register = folder.resolve("register.csv").toString();
        amr.run("demo", "write-register", register, "--members", "4000");
        amr.run("register", "import", register);
        Process server = amr.start(amr.command("serve", "--port", "0"));
        try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
            new Browser(URI.create(Distribution.address(said)).getPort())
                    .submit(welcome, welcome, Map.of("password", PASSWORD, "again", PASSWORD));
        } finally {
            server.destroy();
        }
    }

    private static void hello(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        amr.run(List.of(Distribution.JAVA + "c", "-d", folder.toString(), file.toString()));
    }

    private static void firstPage(List<String> command) {
        try {
            Process server = amr.start(command);
            try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
                get(Distribution.address(said) + "/");
            } finally {
                server.destroy();
                server.waitFor();
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void get(String address) {
        try {
            HttpRequest page = HttpRequest.newBuilder(URI.create(address)).build();
            int status = CLIENT.send(page, HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(address + " " + status);
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
