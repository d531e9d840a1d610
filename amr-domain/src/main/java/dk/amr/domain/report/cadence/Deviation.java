package dk.amr.domain.report.cadence;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingOutline;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.shared.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A network meeting that does not follow a kommunegruppemøde as S36 would have it.
 *
 * @param network the name of its kommunegruppe
 * @param status as on the day that was asked for
 * @param reason what somebody wrote about it; empty when nobody did
 */
public record Deviation(
        MeetingId meeting, KommunegruppeName network, TimeSlot slot, MeetingStatus status, Kind kind, Note reason) {

    /** What is out of the ordinary (D5). */
    public enum Kind {
        NO_PREDECESSOR("følger ikke et kommunegruppemøde", "follows no kommunegruppemøde"),
        PREDECESSOR_CANCELLED("kommunegruppemødet før det er aflyst", "the kommunegruppemøde before it was cancelled"),
        PREDECESSOR_NOT_HELD(
                "holdt, uden at kommunegruppemødet er holdt", "held though the kommunegruppemøde was not held"),
        OTHER_DAY("en anden dag end kommunegruppemødet", "on another day than the kommunegruppemøde");

        private final Sentence title;

        Kind(String danish, String english) {
            this.title = new Sentence(danish, english);
        }

        public Sentence title() {
            return title;
        }

        /** What is out of the ordinary about the meeting after that kommunegruppemøde; the gravest, if several are. */
        static Optional<Kind> of(MeetingOutline meeting, @Nullable KommunegruppeMeeting predecessor) {
            if (meeting.progress().status() == MeetingStatus.CANCELLED) {
                return Optional.empty();
            }
            if (predecessor == null) {
                return Optional.of(NO_PREDECESSOR);
            }
            if (predecessor.isCancelled()) {
                return Optional.of(PREDECESSOR_CANCELLED);
            }
            if (meeting.progress().status().isHeld() && !predecessor.isHeld()) {
                return Optional.of(PREDECESSOR_NOT_HELD);
            }
            boolean isSameDay = predecessor.slot().day().equals(meeting.slot().day());
            return isSameDay ? Optional.empty() : Optional.of(OTHER_DAY);
        }
    }
}
