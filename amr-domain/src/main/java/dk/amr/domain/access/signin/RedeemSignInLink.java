package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;

/** Opens a session for somebody with a link that signs in. The link is used up. */
public final class RedeemSignInLink {

    private final Gate gate;
    private final AccessKeyRepository keys;
    private final Entrances entrances;
    private final Secrets secrets;
    private final KeyHolders holders;

    public RedeemSignInLink(
            Gate gate,
            AccountRepository accounts,
            AccessKeyRepository keys,
            Entrances entrances,
            Secrets secrets,
            Clock clock) {
        this.gate = gate;
        this.keys = keys;
        this.entrances = entrances;
        this.secrets = secrets;
        this.holders = new KeyHolders(keys, accounts, clock);
    }

    /** Lets somebody in, as far as the link leads: one does not take the place of a code. */
    public Entrance redeem(Caller caller, String secret) {
        String fingerprint = secrets.fingerprint(secret);
        return gate.enter(caller, UseCase.REDEEM_SIGN_IN_LINK, act -> {
            Account account = find(fingerprint);
            if (!keys.remove(fingerprint)) {
                throw new SignInLinkIsUsed();
            }
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            return entrances.open(account, "");
        });
    }

    private Account find(String fingerprint) {
        return holders.of(fingerprint, AccessKey.Kind.SIGN_IN_LINK)
                .filter(account -> !account.isService())
                .orElseThrow(SignInLinkIsUsed::new);
    }
}
