package dk.amr.persistence.confidentiality;

import dk.amr.domain.confidentiality.Opening;
import dk.amr.domain.confidentiality.Purpose;
import java.time.Instant;
import java.util.UUID;

record OpeningRow(UUID id, UUID itemId, UUID authorId, UUID readerId, String purpose, long openedAt) {

    static OpeningRow of(UUID id, Opening opening) {
        return new OpeningRow(
                id,
                opening.item(),
                opening.author(),
                opening.reader(),
                opening.purpose().name(),
                opening.at().toEpochMilli());
    }

    Opening toDomain() {
        return new Opening(itemId, authorId, readerId, Purpose.valueOf(purpose), Instant.ofEpochMilli(openedAt));
    }
}
