package dk.amr.cli.bootstrap;

import com.google.inject.Inject;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.Lifetime;
import dk.amr.cli.console.Serving;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.installation.backup.ServiceLock;
import dk.amr.web.http.server.WebServer;
import java.util.List;
import java.util.function.Consumer;

/** Serves the staff web by the web module's server. */
final class WebServing implements Serving {

    private final Console console;
    private final Settings settings;
    private final Threshold threshold;
    private final WebServer server;
    private final Timetable timetable;
    private final Lifetime lifetime;
    private final ServiceLock lock;

    @Inject
    WebServing(
            Console console,
            Settings settings,
            Threshold threshold,
            WebServer server,
            Timetable timetable,
            Lifetime lifetime,
            ServiceLock lock) {
        this.console = console;
        this.settings = settings;
        this.threshold = threshold;
        this.server = server;
        this.timetable = timetable;
        this.lifetime = lifetime;
        this.lock = lock;
    }

    @Override
    public void serve(Consumer<String> ready) {
        ServiceLock.Held held = lock.serve();
        try (held;
                server;
                timetable) {
            threshold.cross();
            listen(server.startedUnlessTaken(settings.port()).orElseThrow(this::taken), ready);
        }
    }

    @Override
    public void serveSomewhere(Consumer<String> ready) {
        ServiceLock.Held held = lock.serve();
        try (held;
                server;
                timetable) {
            threshold.cross();
            listen(
                    server.startedUnlessTaken(settings.port())
                            .or(() -> server.startedUnlessTaken(0))
                            .orElseThrow(this::taken),
                    ready);
        }
    }

    private void listen(int port, Consumer<String> ready) {
        String address = "http://" + host() + ":" + port;
        ready.accept(address);
        timetable.begin();
        console.print("Listening on " + address);
        lifetime.awaitEnd();
    }

    private Trouble taken() {
        return new Trouble(
                "Port " + settings.port() + " er optaget. Vælg en anden med --port, eller --port 0 for en ledig.",
                "Port " + settings.port() + " is taken. Choose another by --port, or --port 0 for a free one.");
    }

    // whoever listens everywhere also listens here
    private String host() {
        boolean isEverywhere = List.of("0.0.0.0", "::", "").contains(settings.bind());
        return isEverywhere ? "127.0.0.1" : settings.bind();
    }
}
