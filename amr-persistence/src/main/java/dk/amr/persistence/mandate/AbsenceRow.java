package dk.amr.persistence.mandate;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record AbsenceRow(
        UUID mandateId, LocalDate fromOn, @Nullable LocalDate untilOn) {

    static Stream<AbsenceRow> of(Mandate mandate) {
        UUID id = mandate.id().value();
        return mandate.absences().stream().map(period -> new AbsenceRow(id, period.from(), period.until()));
    }

    Period toDomain() {
        return new Period(fromOn, untilOn);
    }
}
