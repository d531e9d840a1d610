package dk.amr.persistence.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.kreds.KredsId;
import java.time.Instant;
import java.util.UUID;

record AccountLetterRow(UUID id, UUID kredsId, UUID accountId, String kind, long writtenAt, int attempts, long nextAt) {

    static AccountLetterRow of(AccountLetter letter) {
        return new AccountLetterRow(
                letter.id(),
                letter.kreds().value(),
                letter.account().value(),
                letter.kind().name(),
                letter.writtenAt().toEpochMilli(),
                letter.attempts(),
                letter.nextAt().toEpochMilli());
    }

    AccountLetter toDomain() {
        return new AccountLetter(
                id,
                new KredsId(kredsId),
                new AccountId(accountId),
                AccountLetter.Kind.valueOf(kind),
                Instant.ofEpochMilli(writtenAt),
                attempts,
                Instant.ofEpochMilli(nextAt));
    }
}
