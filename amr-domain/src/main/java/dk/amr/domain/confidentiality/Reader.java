package dk.amr.domain.confidentiality;

import java.util.UUID;

/** Somebody who wants to read, with what is known of him on the day he asks. There is no third kind (S46). */
public sealed interface Reader {

    UUID who();

    /** Whether he has acknowledged the ground rules in force (P6, D11). */
    boolean hasAcknowledged();

    /** Whether he belongs to those who were at the meeting, and still does. */
    boolean isOneOfThem();

    /** Whether he may add to what is shared, and know who else was there. */
    default boolean takesPart() {
        return isOneOfThem() && hasAcknowledged();
    }

    /**
     * Somebody from the network.
     *
     * @param isActive whether the participation is active on the day; one that rests or has ended does not read (D17)
     * @param wasPresent at the meeting where it was shared
     * @param hasAcknowledged the ground rules in force (P6)
     */
    record Participant(UUID who, boolean isActive, boolean wasPresent, boolean hasAcknowledged) implements Reader {

        @Override
        public boolean isOneOfThem() {
            return isActive && wasPresent;
        }
    }

    /**
     * A consultant.
     *
     * @param leads the network on the day
     * @param ledThen led it when the meeting was held
     * @param hasAcknowledged the ground rules in force, like everyone else (D11)
     */
    record Facilitator(UUID who, boolean leads, boolean ledThen, boolean hasAcknowledged) implements Reader {

        @Override
        public boolean isOneOfThem() {
            return leads && ledThen;
        }
    }
}
