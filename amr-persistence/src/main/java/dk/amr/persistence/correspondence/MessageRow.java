package dk.amr.persistence.correspondence;

import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MessageRow(
        UUID id,
        UUID kredsId,
        UUID personId,
        String kind,
        UUID about,
        LocalDate day,
        long writtenAt,
        String state,
        int attempts,
        @Nullable Long nextAt,
        @Nullable Long changedAt,
        @Nullable String cause) {

    static MessageRow of(Message message) {
        DispatchRow dispatch = DispatchRow.of(message.dispatch());
        return new MessageRow(
                message.id().value(),
                message.kreds().value(),
                message.person().value(),
                message.kind().name(),
                message.about(),
                message.day(),
                message.writtenAt().toEpochMilli(),
                dispatch.state(),
                dispatch.attempts(),
                dispatch.nextAt(),
                dispatch.changedAt(),
                dispatch.cause());
    }

    Message toDomain() {
        return new Message(
                new MessageId(id),
                new KredsId(kredsId),
                new PersonId(personId),
                MessageKind.valueOf(kind),
                about,
                day,
                Instant.ofEpochMilli(writtenAt),
                new DispatchRow(state, attempts, nextAt, changedAt, cause).toDomain());
    }
}
