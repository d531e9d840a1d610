package dk.amr.web.correspondence;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.CalendarEntry;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.meeting.invitation.link.MeetingLetter;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MeetingPageText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A meeting as those invited have it in their calendars: when and where and no more, by mail or fetched. */
final class MeetingEntry {

    private MeetingEntry() {}

    static CalendarEntry of(CalendarEntry.Kind kind, MeetingLetter letter) {
        return entry(
                kind,
                letter.meeting(),
                letter.slot(),
                letter.place(),
                letter.sequence(),
                letter.writtenAt(),
                letter.facilitator(),
                letter.language());
    }

    static CalendarEntry of(NetworkMeeting meeting, InvitationPage.Entry entry, Language language) {
        return entry(
                CalendarEntry.Kind.REQUEST,
                meeting.id(),
                meeting.slot(),
                meeting.place(),
                entry.sequence(),
                entry.writtenAt(),
                entry.facilitator(),
                language);
    }

    private static CalendarEntry entry(
            CalendarEntry.Kind kind,
            MeetingId meeting,
            TimeSlot slot,
            Place place,
            int sequence,
            Instant writtenAt,
            @Nullable Colleague facilitator,
            Language language) {
        return new CalendarEntry(
                kind,
                meeting.value(),
                sequence,
                writtenAt,
                slot.start(),
                slot.end(),
                MeetingPageText.MEETING.in(language),
                place.text(),
                organizer(facilitator));
    }

    /** Whoever leads the network, unless the login is an address that no mail can be sent to. */
    private static @Nullable EmailAddress organizer(@Nullable Colleague facilitator) {
        if (facilitator == null) {
            return null;
        }
        try {
            return new EmailAddress(facilitator.address());
        } catch (InvalidValue loginOnly) {
            return null;
        }
    }
}
