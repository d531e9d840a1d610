package dk.amr.persistence.access;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.AccessKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AccessKeyRow(
        String fingerprint,
        UUID accountId,
        String kind,
        long madeAt,
        @Nullable Long endsAt,
        long lastUsedAt,
        String device,
        long provedAt) {

    static AccessKeyRow of(AccessKey key) {
        return new AccessKeyRow(
                key.fingerprint(),
                key.account().value(),
                key.kind().name(),
                key.madeAt().toEpochMilli(),
                key.endsAt() == null ? null : key.endsAt().toEpochMilli(),
                key.lastUsedAt().toEpochMilli(),
                key.device(),
                key.provedAt().toEpochMilli());
    }

    AccessKey toDomain() {
        return new AccessKey(
                fingerprint,
                new AccountId(accountId),
                AccessKey.Kind.valueOf(kind),
                Instant.ofEpochMilli(madeAt),
                endsAt == null ? null : Instant.ofEpochMilli(endsAt),
                Instant.ofEpochMilli(lastUsedAt),
                device,
                Instant.ofEpochMilli(provedAt));
    }

    @Override
    public String toString() {
        return "AccessKeyRow";
    }
}
