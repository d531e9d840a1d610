package dk.amr.domain.access.signin;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.shared.Secrets;
import java.time.Clock;
import java.util.Optional;

/**
 * Lets somebody with a link from a mail choose a new password. The link is used up, every session ends, and nobody is
 * signed in by it: whoever has a second step is asked for it at the door (trust A-9).
 */
public final class RedeemResetLink {

    /**
     * The link, and what it is to be.
     *
     * @param address the network address it comes from, by which guessing is bounded
     */
    public record Request(String secret, NewPassword password, String address) {

        @Override
        public String toString() {
            return "RedeemResetLink";
        }
    }

    private final Gate gate;
    private final AccessKeyRepository keys;
    private final PasswordChoice choice;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Secrets secrets;
    private final KeyHolders holders;

    public RedeemResetLink(
            Gate gate,
            AccountRepository accounts,
            AccessKeyRepository keys,
            PasswordChoice choice,
            Passwords passwords,
            Guesses guesses,
            Secrets secrets,
            Clock clock) {
        this.gate = gate;
        this.keys = keys;
        this.choice = choice;
        this.passwords = passwords;
        this.guesses = guesses;
        this.secrets = secrets;
        this.holders = new KeyHolders(keys, accounts, clock);
    }

    /** Keeps the new password. Refused: {@link ResetLinkIsUsed}, also where somebody guessed too often. */
    public void redeem(Caller caller, Request request) {
        String fingerprint = secrets.fingerprint(request.secret());
        known(fingerprint, request.address());
        String hash = passwords.hash(request.password().value());
        gate.perform(caller, UseCase.REDEEM_RESET_LINK, act -> {
            Account account = find(fingerprint).orElseThrow(ResetLinkIsUsed::new);
            if (!keys.remove(fingerprint)) {
                throw new ResetLinkIsUsed();
            }
            act.concerns(Subject.Kind.ACCOUNT, account.id().value());
            choice.keep(account, hash);
        });
    }

    private void known(String fingerprint, String address) {
        try {
            guesses.bounded("reset links", address, () -> find(fingerprint));
        } catch (NothingHere unknown) {
            throw new ResetLinkIsUsed();
        }
    }

    private Optional<Account> find(String fingerprint) {
        return holders.of(fingerprint, AccessKey.Kind.RESET_LINK);
    }
}
