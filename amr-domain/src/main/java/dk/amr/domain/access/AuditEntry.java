package dk.amr.domain.access;

import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the trail keeps of an act (P20): when, on which business day, by whom, through which door, what, about what, and
 * how it ended. It holds no content and no names.
 */
public record AuditEntry(
        Instant at,
        LocalDate day,
        @Nullable KredsId kreds,
        @Nullable AccountId account,
        Door door,
        UseCase useCase,
        Outcome outcome,
        @Nullable Subject subject,
        String detail) {

    /** How an act ended. */
    public enum Outcome {
        DONE,
        DENIED
    }

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static AuditEntry of(Caller caller, UseCase useCase, Outcome outcome, Act act, Instant at) {
        return new AuditEntry(
                at,
                caller.day(),
                caller.kredsOrNone(),
                caller.accountOrNobody(),
                caller.door(),
                useCase,
                outcome,
                act.subject().orElse(null),
                act.detail());
    }

    /** Every field in one fixed form, which the seal covers. */
    public String canonical() {
        return String.join(
                "\n",
                Long.toString(at.toEpochMilli()),
                day.toString(),
                Optional.ofNullable(kreds).map(id -> id.value().toString()).orElse(""),
                Optional.ofNullable(account).map(id -> id.value().toString()).orElse(""),
                door.name(),
                useCase.name(),
                outcome.name(),
                Optional.ofNullable(subject)
                        .map(about -> about.kind() + ":" + about.id())
                        .orElse(""),
                detail.replace('\n', ' '));
    }
}
