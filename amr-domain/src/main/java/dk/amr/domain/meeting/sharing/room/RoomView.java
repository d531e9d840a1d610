package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import java.util.List;

/**
 * What one reader sees of what was shared at a meeting.
 *
 * @param keepsNotes whether the ground rules say that notes are kept (D12)
 * @param hasAcknowledged whether the reader has acknowledged the ground rules in force (P6)
 * @param mayShare whether the reader may add something now
 * @param colleagues the others whom an author can keep out (E16), by name
 */
public record RoomView(
        NetworkMeeting meeting,
        boolean keepsNotes,
        boolean hasAcknowledged,
        boolean mayShare,
        List<SharedEntry> entries,
        List<Colleague> colleagues) {

    /**
     * Another participant.
     *
     * @param wasThere whether the reader has met him at the meeting
     */
    public record Colleague(PersonId person, PersonName name, boolean wasThere) {

        @Override
        public String toString() {
            return "Colleague[" + person.value() + "]";
        }
    }

    public RoomView {
        entries = List.copyOf(entries);
        colleagues = List.copyOf(colleagues);
    }

    @Override
    public String toString() {
        return "RoomView[" + meeting.id().value() + "]";
    }
}
