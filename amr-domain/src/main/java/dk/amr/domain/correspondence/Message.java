package dk.amr.domain.correspondence;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One message to one person (P12), without its words: these are written when it leaves.
 *
 * @param about the id of what it tells of, an offer for one
 * @param day the business day of the act; the right to get it is asked for no earlier than then
 */
public record Message(
        MessageId id,
        KredsId kreds,
        PersonId person,
        MessageKind kind,
        UUID about,
        LocalDate day,
        Instant writtenAt,
        Dispatch dispatch) {

    // a minute, five, half an hour, two hours, eight, a day: then somebody must look
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private static final Duration LONGEST_UNDERWAY = Duration.ofMinutes(15);

    public Message {
        writtenAt = writtenAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A new message, to leave at once. */
    public static Message written(
            MessageId id, KredsId kreds, PersonId person, MessageKind kind, UUID about, LocalDate day, Instant now) {
        return new Message(id, kreds, person, kind, about, day, now, new Dispatch.Waiting(0, now));
    }

    /** The same message, new as it is, to leave no earlier than that. */
    public Message noEarlierThan(Instant earliest) {
        return earliest.isAfter(writtenAt)
                ? new Message(id, kreds, person, kind, about, day, writtenAt, new Dispatch.Waiting(0, earliest))
                : this;
    }

    /** What becomes of it after one more attempt in vain: it waits longer each time, and is given up in the end. */
    public Dispatch afterFailure(Instant now, String cause) {
        int tried = attempts() + 1;
        return tried > PAUSES.size()
                ? new Dispatch.Failed(tried, now, cause)
                : new Dispatch.Waiting(tried, now.plus(PAUSES.get(tried - 1)));
    }

    /** Whether somebody took it so long ago that nobody can know whether it left. */
    public boolean isLost(Instant now) {
        return dispatch instanceof Dispatch.Underway underway
                && underway.since().isBefore(lostBefore(now));
    }

    /** A message that was taken before that and never settled is lost. */
    public static Instant lostBefore(Instant now) {
        return now.minus(LONGEST_UNDERWAY);
    }

    /** How often it has been tried in vain so far. */
    public int attempts() {
        return switch (dispatch) {
            case Dispatch.Waiting waiting -> waiting.attempts();
            case Dispatch.Underway underway -> underway.attempts();
            case Dispatch.Failed failed -> failed.attempts();
            case Dispatch.Delivered delivered -> 0;
            case Dispatch.Dropped dropped -> 0;
        };
    }
}
