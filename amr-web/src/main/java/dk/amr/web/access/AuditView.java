package dk.amr.web.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.audit.AuditEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of the audit trail, for scripts. */
record AuditView(
        long number,
        Instant at,
        LocalDate day,
        @Nullable UUID account,
        String door,
        String useCase,
        String outcome,
        @Nullable String subjectKind,
        @Nullable UUID subject,
        String detail) {

    static AuditView from(AuditEvent event) {
        AuditEntry entry = event.entry();
        Optional<Subject> subject = Optional.ofNullable(entry.subject());
        return new AuditView(
                event.number(),
                entry.at(),
                entry.day(),
                Optional.ofNullable(entry.account()).map(AccountId::value).orElse(null),
                entry.door().name(),
                entry.useCase().name(),
                entry.outcome().name(),
                subject.map(about -> about.kind().name()).orElse(null),
                subject.map(Subject::id).orElse(null),
                entry.detail());
    }
}
