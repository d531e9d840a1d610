package dk.amr.persistence.correspondence;

import dk.amr.domain.correspondence.Dispatch;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a message has come, as it is kept. */
record DispatchRow(
        String state,
        int attempts,
        @Nullable Long nextAt,
        @Nullable Long changedAt,
        @Nullable String cause) {

    private static final String WAITING = "WAITING";
    private static final String UNDERWAY = "UNDERWAY";
    private static final String DELIVERED = "DELIVERED";
    private static final String FAILED = "FAILED";
    private static final String DROPPED = "DROPPED";

    static DispatchRow of(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Waiting waiting ->
                new DispatchRow(WAITING, waiting.attempts(), waiting.nextAt().toEpochMilli(), null, null);
            case Dispatch.Underway underway -> changed(UNDERWAY, underway.attempts(), underway.since(), null);
            case Dispatch.Delivered delivered -> changed(DELIVERED, 0, delivered.at(), null);
            case Dispatch.Failed failed -> changed(FAILED, failed.attempts(), failed.at(), failed.cause());
            case Dispatch.Dropped dropped -> changed(DROPPED, 0, dropped.at(), dropped.cause());
        };
    }

    private static DispatchRow changed(String state, int attempts, Instant at, @Nullable String cause) {
        return new DispatchRow(state, attempts, null, at.toEpochMilli(), cause);
    }

    Dispatch toDomain() {
        return switch (state) {
            case WAITING -> new Dispatch.Waiting(attempts, instant(nextAt));
            case UNDERWAY -> new Dispatch.Underway(attempts, instant(changedAt));
            case DELIVERED -> new Dispatch.Delivered(instant(changedAt));
            case FAILED -> new Dispatch.Failed(attempts, instant(changedAt), Objects.requireNonNull(cause));
            case DROPPED -> new Dispatch.Dropped(instant(changedAt), Objects.requireNonNull(cause));
            default -> throw new IllegalStateException("no such state of a message: " + state);
        };
    }

    private static Instant instant(@Nullable Long millis) {
        return Instant.ofEpochMilli(Objects.requireNonNull(millis));
    }
}
