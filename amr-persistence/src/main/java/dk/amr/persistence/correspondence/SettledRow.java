package dk.amr.persistence.correspondence;

import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.MessageId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a message, to be written beside it. */
record SettledRow(
        UUID id,
        String state,
        int attempts,
        @Nullable Long nextAt,
        @Nullable Long changedAt,
        @Nullable String cause) {

    static SettledRow of(Map.Entry<MessageId, Dispatch> settled) {
        DispatchRow dispatch = DispatchRow.of(settled.getValue());
        return new SettledRow(
                settled.getKey().value(),
                dispatch.state(),
                dispatch.attempts(),
                dispatch.nextAt(),
                dispatch.changedAt(),
                dispatch.cause());
    }
}
