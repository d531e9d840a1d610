package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.amr.cli.bootstrap.Cli;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Lifetime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A folder in which commands are run as an office runs them, over the real injector and database. */
public final class Office {

    public static final Charset WINDOWS = Charset.forName("windows-1252");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-04T09:00:00Z"), ZoneOffset.UTC);

    /** What a command answered, and what was noted of a fault of ours, so that a test that meets one tells it. */
    public record Answer(int code, String result, String messages, String faults) {

        public JsonNode json() {
            try {
                return new JsonMapper().readTree(result);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError(result, notJson);
            }
        }

        public Answer isDone() {
            assertThat(code).as(messages + faults).isZero();
            return this;
        }
    }

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    public Office(Path folder) {
        this.folder = folder;
        environment.put("AMR_HOME", home().toString());
    }

    /** An office whose kreds is set up. */
    public static Office setUp(Path folder) {
        Office office = new Office(folder);
        office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org", "--as-of", "2027-01-01")
                .isDone();
        return office;
    }

    /** An office that has imported the register of the fixture. */
    public static Office withRegister(Path folder) {
        Office office = setUp(folder);
        office.run("register", "import", office.fixture().toString(), "--as-of", "2027-01-01")
                .isDone();
        return office;
    }

    public Path home() {
        return folder.resolve("amr-home");
    }

    public Office with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    /** The installation as a command opens it. */
    public OpenInstallation open() {
        return OpenInstallation.in(environment, CLOCK);
    }

    public Answer run(String... arguments) {
        return run(() -> {}, arguments);
    }

    public Answer run(Lifetime lifetime, String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = run(stream(results), messages, lifetime, arguments);
        return new Answer(
                code,
                results.toString(StandardCharsets.UTF_8),
                messages.toString(StandardCharsets.UTF_8),
                faults(code));
    }

    private String faults(int code) {
        Path noted = home().resolve("faults.log");
        try {
            return code == ExitCode.FAULT.number() && Files.exists(noted) ? Files.readString(noted) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int run(PrintStream results, ByteArrayOutputStream messages, Lifetime lifetime, String... arguments) {
        Console console = new Console(results, stream(messages), () -> false);
        return new Cli(environment, CLOCK, lifetime).run(console, arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    /** The register of the fixture, as a file. */
    public Path fixture() {
        try (InputStream content = Objects.requireNonNull(Office.class.getResourceAsStream("f1-register.csv"))) {
            return Files.write(folder.resolve("f1-register.csv"), content.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The register of the fixture with some text in place of other, as a file. */
    public Path fixtureWith(String text, String inPlace) {
        try {
            String content = Files.readString(fixture(), WINDOWS).replace(text, inPlace);
            return Files.writeString(folder.resolve("changed.csv"), content, WINDOWS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
