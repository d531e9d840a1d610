package dk.amr.cli.bootstrap;

import com.google.inject.Inject;
import dk.amr.cli.console.Console;
import dk.amr.cli.console.Lifetime;
import dk.amr.cli.console.Serving;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.installation.backup.ServiceLock;
import dk.amr.web.http.server.WebServer;
import java.util.function.Consumer;

/** Serves the staff web by the web module's server. */
final class WebServing implements Serving {

    private final Console console;
    private final Settings settings;
    private final Threshold threshold;
    private final WebServer server;
    private final Timetable timetable;
    private final SpareMemory spareMemory;
    private final Lifetime lifetime;
    private final ServiceLock lock;

    @Inject
    WebServing(
            Console console,
            Settings settings,
            Threshold threshold,
            WebServer server,
            Timetable timetable,
            SpareMemory spareMemory,
            Lifetime lifetime,
            ServiceLock lock) {
        this.console = console;
        this.settings = settings;
        this.threshold = threshold;
        this.server = server;
        this.timetable = timetable;
        this.spareMemory = spareMemory;
        this.lifetime = lifetime;
        this.lock = lock;
    }

    @Override
    public void serve(Consumer<String> ready) {
        ServiceLock.Held held = lock.serve();
        try (held;
                server;
                timetable;
                spareMemory) {
            threshold.cross();
            listen(server.startedUnlessTaken(settings.port()).orElseThrow(address()::hindrance), ready);
        }
    }

    @Override
    public void serveSomewhere(Consumer<String> ready) {
        ServiceLock.Held held = lock.serve();
        try (held;
                server;
                timetable;
                spareMemory) {
            threshold.cross();
            listen(
                    server.startedUnlessTaken(settings.port())
                            .or(() -> server.startedUnlessTaken(0))
                            .orElseThrow(address()::hindrance),
                    ready);
        }
    }

    private void listen(int port, Consumer<String> ready) {
        String address = address().link(port);
        ready.accept(address);
        timetable.begin();
        spareMemory.begin();
        if (settings.smtp().isEmpty()) {
            console.say(
                    "Der er ikke sat en mailserver (AMR_SMTP_URL): mails skrives som filer i " + settings.mail() + ".",
                    "No mail server is set (AMR_SMTP_URL): mails are written as files in " + settings.mail() + ".");
        }
        console.print("Listening on " + address);
        console.say(
                "Programmet kører, til du stopper det med Ctrl-C. Lad vinduet stå åbent, og skriv andre kommandoer i et nyt.",
                "The program runs until you stop it with Ctrl-C. Leave this window open and type other commands in a new one.");
        lifetime.awaitEnd();
    }

    private Address address() {
        return new Address(settings.bind(), settings.port());
    }
}
