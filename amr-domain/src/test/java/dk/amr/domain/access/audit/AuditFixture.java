package dk.amr.domain.access.audit;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccountFixture;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;

/** Audit entries for tests. */
public final class AuditFixture {

    public static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private AuditFixture() {}

    public static AuditEntry anEntry() {
        return anEntry(UseCase.LOOK_AT_PERSON, aKreds());
    }

    public static AuditEntry anEntry(UseCase useCase, Kreds kreds) {
        return new AuditEntry(
                AccountFixture.MADE_AT,
                DAY,
                kreds.id(),
                anAccount().id(),
                Door.PAGE,
                useCase,
                AuditEntry.Outcome.DONE,
                new Subject(Subject.Kind.PERSON, CountingIds.id(7)),
                "shown=1");
    }

    /** What is known of somebody who was turned away at the door. */
    public static AuditEntry anAnonymousEntry() {
        return new AuditEntry(
                AccountFixture.MADE_AT,
                DAY,
                null,
                null,
                Door.JSON,
                UseCase.SIGN_IN,
                AuditEntry.Outcome.DENIED,
                null,
                "");
    }
}
