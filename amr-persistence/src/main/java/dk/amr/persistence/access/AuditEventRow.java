package dk.amr.persistence.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AuditEventRow(
        long number,
        long at,
        LocalDate day,
        @Nullable UUID kredsId,
        @Nullable UUID accountId,
        String door,
        String useCase,
        String outcome,
        @Nullable String subjectKind,
        @Nullable UUID subjectId,
        String detail,
        String seal) {

    static AuditEventRow of(AuditEvent event) {
        AuditEntry entry = event.entry();
        Subject subject = entry.subject();
        return new AuditEventRow(
                event.number(),
                entry.at().toEpochMilli(),
                entry.day(),
                entry.kreds() == null ? null : entry.kreds().value(),
                entry.account() == null ? null : entry.account().value(),
                entry.door().name(),
                entry.useCase().name(),
                entry.outcome().name(),
                subject == null ? null : subject.kind().name(),
                subject == null ? null : subject.id(),
                entry.detail(),
                event.seal());
    }

    AuditEvent toDomain() {
        return new AuditEvent(
                number,
                new AuditEntry(
                        Instant.ofEpochMilli(at),
                        day,
                        kredsId == null ? null : new KredsId(kredsId),
                        accountId == null ? null : new AccountId(accountId),
                        Door.valueOf(door),
                        UseCase.valueOf(useCase),
                        AuditEntry.Outcome.valueOf(outcome),
                        subjectKind == null || subjectId == null
                                ? null
                                : new Subject(Subject.Kind.valueOf(subjectKind), subjectId),
                        detail),
                seal);
    }
}
