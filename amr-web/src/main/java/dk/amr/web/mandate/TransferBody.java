package dk.amr.web.mandate;

import dk.amr.domain.mandate.TransferMandate;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last day at the old workplace, and the election at the new one; without a workplace there was none. */
record TransferBody(
        @Nullable LocalDate lastDay,
        @Nullable String workplace,
        @Nullable String unit,
        @Nullable LocalDate electedOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer months,
        @Nullable String agreement,
        @Nullable Boolean isAwaited) {

    TransferMandate.@Nullable NewPlace toPlace() {
        return workplace == null
                ? null
                : new TransferMandate.NewPlace(
                        workplace,
                        Optional.ofNullable(unit).map(WorkplaceName::new).orElse(null),
                        new RenewalBody(electedOn, startsOn, months, agreement, isAwaited).toElection());
    }

    @Override
    public String toString() {
        return "TransferBody";
    }
}
