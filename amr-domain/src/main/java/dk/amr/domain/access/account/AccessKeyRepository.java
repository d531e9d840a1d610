package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the fingerprints of links, tokens and sessions are kept; the secrets themselves are not. */
public interface AccessKeyRepository {

    Optional<AccessKey> find(String fingerprint, AccessKey.Kind kind);

    /** The keys of that kind that open the account, the latest made first. */
    List<AccessKey> ofAccount(AccountId account, AccessKey.Kind kind);

    void add(AccessKey key);

    /** Notes that the key was used just now. */
    void used(String fingerprint, Instant at);

    /** Takes the key away; answers whether it was still there, so that of two at once only one gets yes. */
    boolean remove(String fingerprint);

    /** Takes away every key of that kind that opens the account. */
    void removeAll(AccountId account, AccessKey.Kind kind);
}
