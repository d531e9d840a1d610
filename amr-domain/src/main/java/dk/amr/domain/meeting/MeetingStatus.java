package dk.amr.domain.meeting;

import dk.amr.domain.shared.Sentence;

/** How far a network meeting has come (model 4.4). */
public enum MeetingStatus {
    PLANNED("planlagt", "planned"),
    INVITED("inviteret", "invited"),
    HELD("holdt", "held"),
    /** Held and settled: nothing about it is changed any more. */
    CLOSED("afsluttet", "closed"),
    CANCELLED("aflyst", "cancelled");

    private final Sentence title;

    MeetingStatus(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Whether it is still to come. */
    public boolean isAhead() {
        return this == PLANNED || this == INVITED;
    }

    /** Whether it took place. */
    public boolean isHeld() {
        return this == HELD || this == CLOSED;
    }
}
