package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Access keys in memory. */
public final class InMemoryAccessKeyRepository implements AccessKeyRepository, Remembering {

    private final Shelf<String, AccessKey> keys = new Shelf<>();

    @Override
    public Optional<AccessKey> find(String fingerprint, AccessKey.Kind kind) {
        return keys.find(fingerprint).filter(key -> key.kind() == kind);
    }

    @Override
    public List<AccessKey> ofAccount(AccountId account, AccessKey.Kind kind) {
        return keys.all()
                .filter(key -> key.account().equals(account) && key.kind() == kind)
                .sorted(Comparator.comparing(AccessKey::madeAt).reversed().thenComparing(AccessKey::fingerprint))
                .toList();
    }

    @Override
    public void add(AccessKey key) {
        keys.put(key.fingerprint(), key);
    }

    @Override
    public void used(String fingerprint, Instant at) {
        keys.find(fingerprint)
                .ifPresent(key -> keys.put(
                        fingerprint,
                        new AccessKey(
                                fingerprint,
                                key.account(),
                                key.kind(),
                                key.madeAt(),
                                key.endsAt(),
                                at,
                                key.device(),
                                key.provedAt())));
    }

    @Override
    public boolean remove(String fingerprint) {
        return keys.remove(fingerprint);
    }

    @Override
    public void removeAll(AccountId account, AccessKey.Kind kind) {
        keys.removeIf(key -> key.account().equals(account) && key.kind() == kind);
    }

    @Override
    public Runnable memory() {
        return keys.memory();
    }
}
