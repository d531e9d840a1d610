package dk.amr.domain.installation.backup;

import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.kreds.Kreds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Copies of a database in memory: of its kredse and its trail. In a folder lies only the number of a copy. */
public final class InMemoryDatabaseCopies implements DatabaseCopies {

    private static final String KIND = "memory";
    private static final int SCHEMA = 1;

    private final List<InMemoryPorts> copies = new ArrayList<>();
    private InMemoryPorts database = InMemoryPorts.empty();
    private Map<String, Integer> masterKeys = Map.of();
    private boolean isInUse;
    private int counts;

    /** The database that is in place now. */
    public InMemoryPorts ports() {
        return database;
    }

    /** As if another program had the database open, or no more. */
    public void use(boolean isUsed) {
        isInUse = isUsed;
    }

    /** What every copy hangs on from now on. */
    public void hangOn(Map<String, Integer> keys) {
        masterKeys = Map.copyOf(keys);
    }

    /** How often it was asked what the database holds. */
    public int counts() {
        return counts;
    }

    @Override
    public boolean tellsWhoGetsIn() {
        return true;
    }

    @Override
    public Map<String, Integer> masterKeysIn(Path folder) {
        return masterKeys;
    }

    @Override
    public boolean isEmpty() {
        return database.kredse().all().isEmpty();
    }

    @Override
    public Optional<Holding> holding() {
        counts++;
        return Optional.of(held(database));
    }

    @Override
    public int newestSchema() {
        return SCHEMA;
    }

    @Override
    public Holding copyInto(Path folder) {
        copies.add(copyOf(database));
        try {
            Files.writeString(folder.resolve("copy"), Integer.toString(copies.size() - 1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return held(database);
    }

    @Override
    public Holding examine(Path folder, String kind) {
        if (!kind.equals(KIND)) {
            throw new BackupIsOfAnotherKind();
        }
        return held(in(folder));
    }

    @Override
    public void readTrail(Path folder, Consumer<AuditEvent> reader) {
        in(folder).trail().read(reader);
    }

    @Override
    public Replaced replaceBy(Path folder, Instant now, Consumer<Replaced> finishing) {
        if (isInUse) {
            throw new DatabaseIsInUse();
        }
        InMemoryPorts former = database;
        Replaced replaced = new Replaced(true, List.of(), Optional.empty());
        database = copyOf(in(folder));
        try {
            finishing.accept(replaced);
        } catch (RuntimeException failed) {
            database = former;
            throw failed;
        }
        return replaced;
    }

    private InMemoryPorts in(Path folder) {
        try {
            return copies.get(Integer.parseInt(Files.readString(folder.resolve("copy"))));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException notOurs) {
            throw new BackupIsDamaged("den er ikke en af vores", "it is not one of ours");
        }
    }

    private static InMemoryPorts copyOf(InMemoryPorts original) {
        InMemoryPorts copy = InMemoryPorts.empty();
        original.kredse().all().forEach(copy.kredse()::add);
        original.trail().read(event -> copy.trail().append(event.entry()));
        return copy;
    }

    private static Holding held(InMemoryPorts ports) {
        List<Kreds> kredse = ports.kredse().all();
        return new Holding(
                KIND,
                SCHEMA,
                kredse.stream().map(Kreds::id).collect(Collectors.toSet()),
                Map.of(
                        "kreds",
                        (long) kredse.size(),
                        "audit_event",
                        ports.trail().head().number()),
                ports.trail().head());
    }
}
