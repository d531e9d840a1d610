package dk.amr.cli.browser;

import dk.amr.cli.Office;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that serves the web on a free port, until it is closed. */
final class Served implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on (\\S+)");

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    private Served(Office office, String... arguments) {
        PrintStream stream = new PrintStream(results, true, StandardCharsets.UTF_8);
        this.thread = Thread.ofPlatform().name(String.join(" ", arguments)).start(() -> {
            int code = office.run(stream, messages, this::listen, arguments);
            address.completeExceptionally(new IllegalStateException(code + " " + messages()));
        });
    }

    /** Runs a command of the office and waits until it listens. */
    static Served by(Office office, String... arguments) {
        Served served = new Served(office, arguments);
        served.address.join();
        return served;
    }

    private void listen() {
        Matcher matcher = LISTENING.matcher(results());
        if (matcher.find()) {
            address.complete(matcher.group(1));
        }
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return address.join();
    }

    String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        end.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
