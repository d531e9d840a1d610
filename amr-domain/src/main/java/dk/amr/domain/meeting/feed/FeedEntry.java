package dk.amr.domain.meeting.feed;

import dk.amr.domain.calendar.TimeSlot;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting in somebody's calendar: when, what and where, and nobody's name.
 *
 * @param uid the id of the meeting, the same in every version
 * @param title such as {@code Netværksmøde Skanderborg}, in the language of the account
 * @param place empty while nobody has decided it
 * @param sequence the number of the meeting's version, which grows with every change
 * @param stamp the start of the day on which it was last planned, invited to, held or cancelled
 */
public record FeedEntry(
        UUID uid, TimeSlot slot, String title, String place, boolean isCancelled, int sequence, Instant stamp) {}
