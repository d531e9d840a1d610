package dk.amr.domain.installation.backup;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.AuditLog;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.ServiceTokens;
import dk.amr.domain.access.audit.AuditSeal;
import dk.amr.domain.confidentiality.key.InMemoryKeyset;
import dk.amr.domain.installation.backup.RestoreBackup.Outcome;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.MovableClock;
import dk.amr.domain.shared.PlainSecrets;
import dk.amr.domain.shared.Secrets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An installation that is copied and restored, with the machine around it. */
final class BackupScene {

    static final Caller OPERATOR = Caller.operator(F1.DAY);
    static final Path FILE = Path.of("copy.zip");

    /** What the restored database holds besides its kredse and its trail: it is the same before and after. */
    final InMemoryPorts others = InMemoryPorts.empty();

    final InMemoryDatabaseCopies copies = new InMemoryDatabaseCopies();
    final InMemoryServiceLock lock = new InMemoryServiceLock();
    final MovableClock clock = new MovableClock(DatabaseCopiesContract.NOW);
    final Secrets secrets = new PlainSecrets();
    final HeldTokens machine = new HeldTokens();
    final InMemoryKeyset keyset = new InMemoryKeyset();

    private final Path workshop;
    private InMemoryBackupFiles files;

    /** Tokens as the machine keeps them. */
    static final class HeldTokens implements CommandTokens {

        final Map<KredsId, String> tokens = new HashMap<>();

        @Override
        public boolean areThere() {
            return !tokens.isEmpty();
        }

        @Override
        public void replace(Map<KredsId, String> others) {
            tokens.clear();
            tokens.putAll(others);
        }
    }

    BackupScene(Path workshop) {
        this.workshop = workshop;
        this.files = new InMemoryBackupFiles(workshop, clock.instant());
        copies.ports().kredse().add(aKreds());
        machine.replace(Map.of(aKreds().id(), "token"));
    }

    Manifest create() {
        return create(OPERATOR, copies.ports().trail());
    }

    Manifest create(Caller caller, AuditLog log) {
        return new CreateBackup(gate(log), files, copies).create(caller, FILE);
    }

    Manifest verify(AuditSeal seal) {
        return new VerifyBackup(gate(copies.ports().trail()), files, new BackupCheck(copies, seal))
                .verify(OPERATOR, FILE);
    }

    Outcome restore(boolean isConfirmed) {
        return restore(OPERATOR, isConfirmed);
    }

    Outcome restore(Caller caller, boolean isConfirmed) {
        Restoration restoration = new Restoration(
                copies,
                new InMemoryShreddedItems(others.kredse(), others.sharedItems()),
                others.sharedItems(),
                new ServiceTokens(others.kredse(), others.accounts(), others.accessKeys(), secrets),
                machine,
                entry -> copies.ports().trail().append(entry),
                clock);
        BackupCheck check = new BackupCheck(copies, copies.ports().seal());
        return new RestoreBackup(gate(copies.ports().trail()), files, check, copies, lock, keyset, restoration)
                .restore(caller, new RestoreBackup.Request(FILE, isConfirmed));
    }

    /** Has the backup say that it holds something else. */
    void say(Manifest manifest, int schema, Map<String, Long> rows) {
        Holding holding = manifest.holding();
        Holding said = new Holding(holding.kind(), schema, holding.kredse(), rows, holding.head());
        files.say(FILE, new Manifest(manifest.program(), manifest.madeAt(), said, manifest.parts()));
    }

    /** Takes all backups away. */
    void clear() {
        files = new InMemoryBackupFiles(workshop, clock.instant());
    }

    /** What the trail of the database tells of. */
    List<UseCase> done() {
        return copies.ports().trail().all().stream()
                .map(event -> event.entry().useCase())
                .toList();
    }

    private Gate gate(AuditLog log) {
        return new Gate(new Policy(), log, copies.ports().transactions(), clock);
    }
}
