package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a kommunegruppe.
 *
 * @param agenda what is on it beside the standing item, one a line (S70)
 * @param since the day on which it was planned, held or cancelled
 * @param turnout how many came, once somebody has said so
 */
public record KommunegruppeMeeting(
        KommunegruppeMeetingId id,
        KredsId kreds,
        KommunegruppeId kommunegruppe,
        TimeSlot slot,
        Place place,
        Note agenda,
        State state,
        LocalDate since,
        @Nullable Turnout turnout,
        Version version) {

    /** What every kommunegruppemøde begins with (S69). */
    public static final Sentence STANDING_ITEM = new Sentence("Nyt fra området", "News from the area");

    /** How far it has come. */
    public enum State {
        PLANNED("planlagt", "planned"),
        HELD("holdt", "held"),
        CANCELLED("aflyst", "cancelled");

        private final Sentence title;

        State(String danish, String english) {
            this.title = new Sentence(danish, english);
        }

        public Sentence title() {
            return title;
        }
    }

    /** A new one, planned on that day. */
    public static KommunegruppeMeeting planned(
            KommunegruppeMeetingId id,
            KredsId kreds,
            KommunegruppeId kommunegruppe,
            TimeSlot slot,
            Place place,
            Note agenda,
            LocalDate on) {
        return new KommunegruppeMeeting(
                id, kreds, kommunegruppe, slot, place, agenda, State.PLANNED, on, null, Version.NEW);
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public boolean isHeld() {
        return state == State.HELD;
    }

    /** The meeting as held; a day before its own is refused. Said again, it corrects how many came. */
    public KommunegruppeMeeting held(LocalDate on, @Nullable Turnout came) {
        if (isCancelled()) {
            throw new KommunegruppeMeetingIsSettled();
        }
        if (on.isBefore(slot.day())) {
            throw new MeetingIsYetToCome();
        }
        return with(State.HELD, on, came);
    }

    public KommunegruppeMeeting cancelled(LocalDate on) {
        if (state != State.PLANNED) {
            throw new KommunegruppeMeetingIsSettled();
        }
        return with(State.CANCELLED, on, null);
    }

    private KommunegruppeMeeting with(State newState, LocalDate on, @Nullable Turnout came) {
        return new KommunegruppeMeeting(id, kreds, kommunegruppe, slot, place, agenda, newState, on, came, version);
    }

    @Override
    public String toString() {
        return "KommunegruppeMeeting[" + id.value() + "]";
    }
}
