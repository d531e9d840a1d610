package dk.amr.web.mandate;

import dk.amr.domain.mandate.NewElection;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A re-election; without a first day the mandate begins when the one before is over. */
record RenewalBody(
        @Nullable LocalDate electedOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer months,
        @Nullable String agreement,
        @Nullable Boolean isAwaited) {

    NewElection toElection() {
        return new NewElection(
                Body.need("electedOn", electedOn), startsOn, months, agreement, Boolean.TRUE.equals(isAwaited));
    }

    @Override
    public String toString() {
        return "RenewalBody";
    }
}
