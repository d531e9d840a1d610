package dk.amr.persistence.correspondence;

import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.shared.Page;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the list of messages, as the address of the next page tells it. */
record OutboxPlace(long writtenAt, UUID id) {

    private static final OutboxPlace AFTER_THE_NEWEST = new OutboxPlace(Long.MAX_VALUE, new UUID(-1, -1));
    private static final OutboxPlace BEFORE_THE_OLDEST = new OutboxPlace(Long.MIN_VALUE, new UUID(0, 0));
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static OutboxPlace in(OutboxQuery query) {
        if (query.cursor() == null) {
            return query.oldestFirst() ? BEFORE_THE_OLDEST : AFTER_THE_NEWEST;
        }
        Matcher place = TEXT.matcher(query.cursor());
        if (!place.matches()) {
            throw Page.unknownPlace();
        }
        return new OutboxPlace(Long.parseLong(place.group(1)), UUID.fromString(place.group(2)));
    }

    static String after(Message message) {
        return message.writtenAt().toEpochMilli() + "~" + message.id().value();
    }
}
