package dk.amr.web.delivery;

import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message in the outbox, for scripts: to whom and how far, and nothing of what it says. */
record MessageView(
        UUID id,
        UUID person,
        String kind,
        UUID about,
        LocalDate day,
        Instant writtenAt,
        String state,
        int attempts,
        @Nullable Instant at,
        @Nullable String cause,
        boolean canBeRetried) {

    static MessageView from(Message message, Instant now) {
        return new MessageView(
                message.id().value(),
                message.person().value(),
                message.kind().name(),
                message.about(),
                message.day(),
                message.writtenAt(),
                state(message.dispatch()),
                message.attempts(),
                at(message.dispatch()),
                cause(message.dispatch()),
                message.dispatch() instanceof Dispatch.Failed || message.isLost(now));
    }

    private static String state(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Waiting waiting -> "WAITING";
            case Dispatch.Underway underway -> "UNDERWAY";
            case Dispatch.Delivered delivered -> "DELIVERED";
            case Dispatch.Failed failed -> "FAILED";
            case Dispatch.Dropped dropped -> "DROPPED";
        };
    }

    private static Instant at(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Waiting waiting -> waiting.nextAt();
            case Dispatch.Underway underway -> underway.since();
            case Dispatch.Delivered delivered -> delivered.at();
            case Dispatch.Failed failed -> failed.at();
            case Dispatch.Dropped dropped -> dropped.at();
        };
    }

    private static @Nullable String cause(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Failed failed -> failed.cause();
            case Dispatch.Dropped dropped -> dropped.cause();
            case Dispatch.Waiting waiting -> null;
            case Dispatch.Underway underway -> null;
            case Dispatch.Delivered delivered -> null;
        };
    }
}
