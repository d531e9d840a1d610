package dk.amr.domain.correspondence;

import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A message in words, to one recipient. Nothing in it can add a line to the head of the mail: a subject with a control
 * character is refused.
 *
 * @param calendar what it puts into the calendar of the recipient, if anything
 */
public record Mail(
        MessageId id,
        EmailAddress to,
        String subject,
        String text,
        String html,
        @Nullable CalendarFile calendar) {

    public Mail {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(
                    "subject-has-control-characters",
                    new Sentence("Et emne står på én linje.", "A subject stands on one line."));
        }
    }

    /** One that touches no calendar. */
    public Mail(MessageId id, EmailAddress to, String subject, String text, String html) {
        this(id, to, subject, text, html, null);
    }

    @Override
    public String toString() {
        return "Mail[" + id.value() + "]";
    }
}
