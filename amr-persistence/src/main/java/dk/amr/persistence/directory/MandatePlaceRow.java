package dk.amr.persistence.directory;

import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.UUID;

/** Where a mandate stands in the list. */
record MandatePlaceRow(UUID id, String sortKey, UUID personId, LocalDate startsOn) {

    static final UUID LEAST = new UUID(0, 0);
    static final MandatePlaceRow BEFORE_ALL = new MandatePlaceRow(LEAST, "", LEAST, Period.SINCE_EVER);

    MandateId mandate() {
        return new MandateId(id);
    }

    @Override
    public String toString() {
        return "MandatePlaceRow[" + id + "]";
    }
}
