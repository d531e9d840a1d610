package dk.amr.persistence.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.once.Posting;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PostingRow(
        String fingerprint,
        UUID accountId,
        String content,
        long begunAt,
        @Nullable String answer) {

    static PostingRow of(Posting posting) {
        return new PostingRow(
                posting.fingerprint(),
                posting.account().value(),
                posting.content(),
                posting.begunAt().toEpochMilli(),
                posting.answer());
    }

    Posting toDomain() {
        return new Posting(fingerprint, new AccountId(accountId), content, Instant.ofEpochMilli(begunAt), answer);
    }

    @Override
    public String toString() {
        return "PostingRow";
    }
}
