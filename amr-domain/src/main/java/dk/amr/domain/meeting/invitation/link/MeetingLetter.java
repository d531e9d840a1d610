package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about a meeting tells; the words are the writer's, and they are neutral (P12).
 *
 * @param kind what it is: an invitation, a change, a cancellation or a reminder
 * @param slot when it is; in a cancellation, when the person knew it to be
 * @param place where it is; in a cancellation, where the person knew it to be
 * @param secret the secret of the personal link; absent in a cancellation
 * @param rules the edition of the ground rules in force on the day of the meeting (S49)
 * @param hasAcknowledged whether the person has acknowledged that edition
 * @param facilitator how the facilitator is reached, if anybody leads the network that day
 * @param before what the person knew before the change, and whether an answer of theirs counts no longer; absent where
 *     there is none to compare with
 * @param answerBy the day by which an answer to an invitation makes a reminder needless; absent when that is past
 * @param sequence of the calendar entry
 */
public record MeetingLetter(
        MessageId message,
        MessageKind kind,
        EmailAddress to,
        Language language,
        PersonName name,
        KredsName kreds,
        KommunegruppeName kommunegruppe,
        MeetingId meeting,
        TimeSlot slot,
        Place place,
        @Nullable String secret,
        GroundRules rules,
        boolean hasAcknowledged,
        @Nullable Colleague facilitator,
        Invitation.@Nullable Before before,
        @Nullable LocalDate answerBy,
        int sequence,
        Instant writtenAt) {

    @Override
    public String toString() {
        return "MeetingLetter[" + message.value() + "]";
    }
}
