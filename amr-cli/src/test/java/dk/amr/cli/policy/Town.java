package dk.amr.cli.policy;

import dk.amr.cli.Office;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.cli.console.settings.PrivateFile;
import dk.amr.cli.console.settings.TokenFile;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.access.audit.AuditTrail;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.web.DescribedResponses;
import dk.amr.web.http.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One real installation with two kredse, the register of the fixture in the first, and the web over it. */
final class Town implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final Path folder;
    private final Office office;
    private final String databaseUrl;
    private final OpenInstallation open;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger homes = new AtomicInteger();
    private final Set<String> requests = new LinkedHashSet<>();

    private Town(Path folder, Office office, Databases database) {
        this.folder = folder;
        this.office = office;
        this.databaseUrl = database.url(folder);
        this.open = office.open();
        this.address = open.serve();
    }

    static Town founded(Path folder) {
        return founded(folder, Databases.SQLITE);
    }

    static Town founded(Path folder, Databases database) {
        Office office = database.anEmptyOffice(folder);
        office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org", "--as-of", "2027-01-01")
                .isDone();
        office.run("register", "import", office.fixture().toString(), "--as-of", "2027-01-01")
                .isDone();
        office.run("kreds", "create", "Fyn", "--admin", "fyn@example.org").isDone();
        return new Town(folder, office, database);
    }

    /** The town in that folder again, after it was closed. */
    static Town again(Path folder, Databases database) {
        return new Town(folder, new Office(folder).with("AMR_DATABASE_URL", database.url(folder)), database);
    }

    <T> T part(Class<T> type) {
        return open.part(type);
    }

    String address() {
        return address;
    }

    HttpResponse<String> exchange(HttpRequest request) {
        requests.add(request.method() + " " + request.uri().getPath());
        try {
            return DescribedResponses.asDescribed(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Whether anybody has come to the route. */
    boolean hasSeen(Route route) {
        String path = route.path().replaceAll("\\{[a-z]+}", "[^/]+");
        return requests.stream().anyMatch(request -> request.matches(route.method() + " " + path));
    }

    /** The kreds of those who ask, or the other one. */
    KredsId kreds(Relation relation) {
        KredsName name = new KredsName(relation == Relation.OTHER_KREDS ? "Fyn" : "Østjylland");
        return part(KredsRepository.class).named(name).orElseThrow().id();
    }

    /** An empty folder, with the register of the fixture as a file beside it. */
    Office anEmptyOffice() {
        try {
            Path beside = Files.createDirectory(folder.resolve("home" + homes.incrementAndGet()));
            Office empty = new Office(beside);
            empty.fixture();
            return empty;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A folder from which commands act on the installation by that token. */
    Office anOfficeWith(String token) {
        Office another = anOfficeWithoutTokens();
        new TokenFile(another.home().resolve("token")).add(kreds(Relation.OWN_KREDS), token);
        return another;
    }

    /** A folder from which whoever runs the machine acts on the installation. */
    Office anOfficeWithoutTokens() {
        Office another = anEmptyOffice()
                .with("AMR_DATABASE_URL", databaseUrl())
                .with("AMR_KEYSET", office.home().resolve("keys.json").toString());
        try {
            PrivateFile.makeFolder(another.home());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return another;
    }

    String databaseUrl() {
        return databaseUrl;
    }

    /** The token of the account that commands run as. */
    String serviceToken() {
        return new TokenFile(office.home().resolve("token"))
                .read()
                .values()
                .iterator()
                .next();
    }

    /** How many events the trail has. */
    long events() {
        return part(AuditTrail.class).head().number();
    }

    private List<AuditEvent> latest(KredsId kreds, int limit) {
        return part(AuditTrail.class).latest(kreds, limit, Long.MAX_VALUE).items();
    }

    /** The events after that number: those of the kredse, unless that leaves some out, for the trail becomes long. */
    List<AuditEntry> eventsAfter(long number) {
        int missing = Math.toIntExact(events() - number);
        if (missing == 0) {
            return List.of();
        }
        List<AuditEvent> after = Stream.of(Relation.OWN_KREDS, Relation.OTHER_KREDS)
                .flatMap(relation -> latest(kreds(relation), missing).stream())
                .filter(event -> event.number() > number)
                .sorted(Comparator.comparingLong(AuditEvent::number))
                .toList();
        return (after.size() == missing ? after : wholeTrailAfter(number))
                .stream().map(AuditEvent::entry).toList();
    }

    private List<AuditEvent> wholeTrailAfter(long number) {
        List<AuditEvent> after = new ArrayList<>();
        part(AuditTrail.class).read(event -> {
            if (event.number() > number) {
                after.add(event);
            }
        });
        return after;
    }

    @Override
    public void close() {
        client.close();
        open.close();
    }
}
