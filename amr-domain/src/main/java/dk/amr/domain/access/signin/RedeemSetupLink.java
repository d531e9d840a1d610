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

/**
 * Lets somebody with a set-up link choose a password. The link is used up, and every open session ends, as does a link
 * that would sign in.
 */
public final class RedeemSetupLink {

    public record Request(String secret, NewPassword password) {
        @Override
        public String toString() {
            return "RedeemSetupLink";
        }
    }

    private final Gate gate;
    private final AccessKeyRepository keys;
    private final PasswordChoice choice;
    private final Passwords passwords;
    private final Secrets secrets;
    private final KeyHolders holders;

    public RedeemSetupLink(
            Gate gate,
            AccountRepository accounts,
            AccessKeyRepository keys,
            PasswordChoice choice,
            Passwords passwords,
            Secrets secrets,
            Clock clock) {
        this.gate = gate;
        this.keys = keys;
        this.choice = choice;
        this.passwords = passwords;
        this.secrets = secrets;
        this.holders = new KeyHolders(keys, accounts, clock);
    }

    public void redeem(Caller caller, Request request) {
        String fingerprint = secrets.fingerprint(request.secret());
        find(fingerprint);
        String hash = passwords.hash(request.password().value());
        gate.perform(caller, UseCase.REDEEM_SETUP_LINK, act -> {
            Account account = find(fingerprint);
            if (!keys.remove(fingerprint)) {
                throw new SetupLinkIsUsed();
            }
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            choice.keep(account, hash);
        });
    }

    private Account find(String fingerprint) {
        return holders.of(fingerprint, AccessKey.Kind.SETUP_LINK).orElseThrow(SetupLinkIsUsed::new);
    }
}
