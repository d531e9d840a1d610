package dk.amr.domain.mandate;

import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceName;
import org.jspecify.annotations.Nullable;

/** Which office it is: the role, the workplace, and the unit when a part of the workplace elects for itself. */
public record Seat(
        MandateRole role, WorkplaceId workplace, @Nullable WorkplaceName unit) {

    /** The unit's key, or nothing for the workplace as a whole. */
    public String unitKey() {
        return unit == null ? "" : unit.key();
    }

    public boolean isSameAs(Seat other) {
        return role == other.role
                && workplace.equals(other.workplace)
                && unitKey().equals(other.unitKey());
    }
}
