package dk.amr.persistence.mandate;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Ending;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.mandate.Seat;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MandateRow(
        UUID id,
        UUID kredsId,
        UUID personId,
        String role,
        UUID workplaceId,
        String unitKey,
        @Nullable String unitName,
        @Nullable LocalDate electedOn,
        @Nullable String electionKind,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate employerToldOn,
        LocalDate startsOn,
        @Nullable Integer months,
        @Nullable LocalDate fixedLastDay,
        @Nullable String agreement,
        String registration,
        @Nullable String rejectedFor,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable LocalDate untilOn,
        @Nullable LocalDate courseCompletedOn,
        int version) {

    static MandateRow of(Mandate mandate) {
        Seat seat = mandate.seat();
        Election election = mandate.election();
        Term term = mandate.term();
        Ending ending = mandate.ending();
        return new MandateRow(
                mandate.id().value(),
                mandate.kreds().value(),
                mandate.person().value(),
                seat.role().name(),
                seat.workplace().value(),
                seat.unitKey(),
                null,
                election.heldOn(),
                election.kind() == null ? null : election.kind().name(),
                election.reportedOn(),
                election.employerToldOn(),
                term.startsOn(),
                term.months(),
                term.fixedLastDay(),
                term.agreement(),
                mandate.registration().name(),
                mandate.rejectedFor() == null ? null : mandate.rejectedFor().name(),
                ending == null ? null : ending.lastDay(),
                ending == null ? null : ending.reason().name(),
                mandate.period().until(),
                mandate.courseCompletedOn(),
                mandate.version().number());
    }

    Mandate toDomain(List<AbsenceRow> absences) {
        WorkplaceName unit = unitName == null || unitName.isEmpty() ? null : new WorkplaceName(unitName);
        ElectionKind kind = electionKind == null ? null : ElectionKind.valueOf(electionKind);
        return new Mandate(
                new MandateId(id),
                new KredsId(kredsId),
                new PersonId(personId),
                new Seat(MandateRole.valueOf(role), new WorkplaceId(workplaceId), unit),
                new Election(electedOn, kind, reportedOn, employerToldOn),
                new Term(startsOn, months, fixedLastDay, agreement),
                Registration.valueOf(registration),
                rejectedFor == null ? null : EndReason.valueOf(rejectedFor),
                endedOn == null || endReason == null ? null : new Ending(endedOn, EndReason.valueOf(endReason)),
                absences.stream().map(AbsenceRow::toDomain).toList(),
                courseCompletedOn,
                new Version(version));
    }
}
