package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.time.Duration;

/** Makes the one-time links by which people choose their password; a new one puts the earlier ones out of use. */
public final class SetupLinks {

    /** A link works for this long, once. */
    public static final Duration VALID = Duration.ofDays(3);

    private final OneTimeLinks links;

    public SetupLinks(AccessKeyRepository keys, Secrets secrets, Clock clock) {
        this.links = new OneTimeLinks(keys, secrets, clock, AccessKey.Kind.SETUP_LINK, VALID);
    }

    /** Gives the secret that stands in the link. */
    public String make(AccountId account) {
        return links.make(account);
    }
}
