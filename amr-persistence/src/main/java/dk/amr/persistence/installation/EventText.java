package dk.amr.persistence.installation;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of the trail, as texts by their columns: how it lies in a copy. */
final class EventText {

    static final String COLUMNS = "number, at, day, kreds_id, account_id, door, use_case, outcome,"
            + " subject_kind, subject_id, detail, seal";

    private EventText() {}

    static AuditEvent event(Map<String, Optional<String>> row) {
        String kind = maybe(row, "subject_kind");
        String subject = maybe(row, "subject_id");
        String kreds = maybe(row, "kreds_id");
        String account = maybe(row, "account_id");
        return new AuditEvent(
                Long.parseLong(text(row, "number")),
                new AuditEntry(
                        Instant.ofEpochMilli(Long.parseLong(text(row, "at"))),
                        LocalDate.parse(text(row, "day")),
                        kreds == null ? null : new KredsId(UUID.fromString(kreds)),
                        account == null ? null : new AccountId(UUID.fromString(account)),
                        Door.valueOf(text(row, "door")),
                        UseCase.valueOf(text(row, "use_case")),
                        AuditEntry.Outcome.valueOf(text(row, "outcome")),
                        kind == null || subject == null
                                ? null
                                : new Subject(Subject.Kind.valueOf(kind), UUID.fromString(subject)),
                        text(row, "detail")),
                text(row, "seal"));
    }

    private static String text(Map<String, Optional<String>> row, String column) {
        return row.getOrDefault(column, Optional.empty()).orElseThrow(IllegalArgumentException::new);
    }

    private static @Nullable String maybe(Map<String, Optional<String>> row, String column) {
        return row.getOrDefault(column, Optional.empty()).orElse(null);
    }
}
