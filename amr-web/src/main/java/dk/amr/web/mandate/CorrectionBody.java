package dk.amr.web.mandate;

import dk.amr.domain.mandate.Correction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be put right of a mandate; what is left out stays. */
record CorrectionBody(
        @Nullable LocalDate electedOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer months,
        @Nullable LocalDate lastDay,
        @Nullable String agreement,
        @Nullable LocalDate reportedOn) {

    Correction toCorrection() {
        return new Correction(electedOn, startsOn, months, lastDay, agreement, reportedOn);
    }

    @Override
    public String toString() {
        return "CorrectionBody";
    }
}
