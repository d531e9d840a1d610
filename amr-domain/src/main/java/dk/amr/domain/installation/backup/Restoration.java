package dk.amr.domain.installation.backup;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.AuditLog;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.ServiceTokens;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** What must be done to a restored database before it takes the place of the former one. */
public final class Restoration {

    private final DatabaseCopies copies;
    private final ShreddedItems shredded;
    private final SharedItemRepository shared;
    private final ServiceTokens tokens;
    private final CommandTokens machine;
    private final AuditLog log;
    private final Clock clock;

    public Restoration(
            DatabaseCopies copies,
            ShreddedItems shredded,
            SharedItemRepository shared,
            ServiceTokens tokens,
            CommandTokens machine,
            AuditLog log,
            Clock clock) {
        this.copies = copies;
        this.shredded = shredded;
        this.shared = shared;
        this.tokens = tokens;
        this.machine = machine;
        this.log = log;
        this.clock = clock;
    }

    Replaced restore(Caller caller, Manifest manifest, Path folder) {
        Set<SharedItemId> known = shredded.known();
        Instant now = clock.instant();
        return copies.replaceBy(folder, now, replaced -> {
            for (KredsId kreds : manifest.holding().kredse()) {
                shared.shred(kreds, known);
            }
            shredded.replay();
            if (!replaced.knewWhoGetsIn() || !machine.areThere()) {
                machine.replace(tokens.issue(now));
            }
            log.append(entry(caller, manifest, now));
        });
    }

    private static AuditEntry entry(Caller caller, Manifest manifest, Instant now) {
        return new AuditEntry(
                now,
                caller.day(),
                caller.kredsOrNone(),
                caller.accountOrNobody(),
                caller.door(),
                UseCase.RESTORE_BACKUP,
                AuditEntry.Outcome.DONE,
                null,
                "made=" + manifest.madeAt() + " events="
                        + manifest.holding().head().number());
    }
}
