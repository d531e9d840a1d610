package dk.amr.domain.meeting.leave;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mail to a leader tells: who needs time off when, and for how long, for a meeting of a network; nothing of what
 * the meeting is about.
 *
 * @param kind the question, another time, or that the meeting is called off
 * @param to an address of the leader's work, never a member's own (E5)
 * @param name the leader's
 * @param participant who agreed to be named (P11)
 * @param needed with travel (S51)
 * @param day when it is written
 * @param facilitator whom an answer reaches, if anybody leads the network that day
 */
public record LeaveLetter(
        MessageId message,
        MessageKind kind,
        EmailAddress to,
        Language language,
        PersonName name,
        PersonName participant,
        KredsName kreds,
        TimeSlot slot,
        TimeOff needed,
        LocalDate day,
        @Nullable Colleague facilitator) {

    private static final int DAYS_TO_ANSWER = 7;

    /** Whether the meeting is so near that the answer cannot wait. */
    public boolean isSoon() {
        return slot.day().isBefore(day.plusDays(DAYS_TO_ANSWER + 1));
    }

    @Override
    public String toString() {
        return "LeaveLetter[" + message.value() + "]";
    }
}
