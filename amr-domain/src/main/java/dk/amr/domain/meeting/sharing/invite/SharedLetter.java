package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.time.LocalDate;

/**
 * What the mail with the link to what is shared at a meeting tells; the words are the writer's.
 *
 * @param wasThere whether they were at the meeting, or read what is shared with the whole network
 */
public record SharedLetter(
        MessageId message,
        EmailAddress to,
        Language language,
        PersonName name,
        KredsName kreds,
        TimeSlot slot,
        boolean wasThere,
        String secret,
        LocalDate lastDay) {

    @Override
    public String toString() {
        return "SharedLetter[" + message.value() + "]";
    }
}
