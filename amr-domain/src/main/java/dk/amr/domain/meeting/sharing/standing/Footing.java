package dk.amr.domain.meeting.sharing.standing;

import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to a meeting on a day, and what was asked to tell it, so that nothing is asked twice.
 *
 * @param keepsNotes whether the ground rules in force in the network say that notes are kept (D12)
 * @param group those of the network; absent where it took no look at them
 */
public record Footing(
        NetworkMeeting meeting,
        LocalDate day,
        Reader reader,
        boolean keepsNotes,
        @Nullable Group group) {

    /**
     * Those of a network around a meeting.
     *
     * @param active whose participation is active on the day
     * @param present who were at the meeting
     */
    public record Group(Set<PersonId> active, Set<PersonId> present) {

        public Group {
            active = Set.copyOf(active);
            present = Set.copyOf(present);
        }
    }

    @Override
    public String toString() {
        return "Footing[" + meeting.id().value() + "]";
    }
}
