package dk.amr.persistence.correspondence;

import dk.amr.domain.correspondence.Message;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the list of messages, as the address of the next page tells it; nonsense is the beginning. */
record OutboxPlace(long writtenAt, UUID id) {

    private static final OutboxPlace BEGINNING = new OutboxPlace(Long.MAX_VALUE, new UUID(-1, -1));
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static OutboxPlace of(@Nullable String cursor) {
        Matcher place = TEXT.matcher(cursor == null ? "" : cursor);
        return place.matches()
                ? new OutboxPlace(Long.parseLong(place.group(1)), UUID.fromString(place.group(2)))
                : BEGINNING;
    }

    static String after(Message message) {
        return message.writtenAt().toEpochMilli() + "~" + message.id().value();
    }
}
