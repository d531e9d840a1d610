package dk.amr.persistence.offer.incident;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.incident.Incident;
import dk.amr.domain.offer.incident.IncidentId;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record IncidentRow(
        UUID id,
        UUID kredsId,
        UUID participationId,
        LocalDate happenedOn,
        UUID recordedBy,
        LocalDate recordedOn,
        String decision,
        @Nullable LocalDate decidedOn,
        @Nullable UUID facilitatorId,
        @Nullable LocalDate facilitatorOn,
        @Nullable UUID managerId,
        @Nullable LocalDate managerOn,
        int version) {

    static IncidentRow of(Incident incident) {
        Incident.Agreement facilitator = incident.facilitatorAgreed();
        Incident.Agreement manager = incident.managerAgreed();
        return new IncidentRow(
                incident.id().value(),
                incident.kreds().value(),
                incident.participation().value(),
                incident.happenedOn(),
                incident.recordedBy().value(),
                incident.recordedOn(),
                incident.decision().name(),
                incident.decidedOn(),
                facilitator == null ? null : facilitator.account().value(),
                facilitator == null ? null : facilitator.on(),
                manager == null ? null : manager.account().value(),
                manager == null ? null : manager.on(),
                incident.version().number());
    }

    Incident toDomain() {
        return new Incident(
                new IncidentId(id),
                new KredsId(kredsId),
                new ParticipationId(participationId),
                happenedOn,
                new AccountId(recordedBy),
                recordedOn,
                Incident.Decision.valueOf(decision),
                decidedOn,
                agreement(facilitatorId, facilitatorOn),
                agreement(managerId, managerOn),
                new Version(version));
    }

    private static Incident.@Nullable Agreement agreement(@Nullable UUID account, @Nullable LocalDate on) {
        return account == null || on == null ? null : new Incident.Agreement(new AccountId(account), on);
    }

    @Override
    public String toString() {
        return "IncidentRow[" + id + "]";
    }
}
