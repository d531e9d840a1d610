package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.meeting.sharing.SharedText;

/** What somebody wants to share, and whom he lets read it. */
public record Draft(SharedText text, Readership readership) {

    @Override
    public String toString() {
        return "Draft";
    }
}
