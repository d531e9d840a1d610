package dk.amr.cli.policy;

import dk.amr.cli.Office;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.ResetLinks;
import dk.amr.domain.access.account.SignInLinks;
import dk.amr.domain.access.signin.Entrances;
import dk.amr.domain.access.signin.OneTimeCodes;
import dk.amr.domain.access.signin.SecondStep;
import dk.amr.domain.access.signin.SecondStepRepository;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Secrets;
import java.time.Instant;
import java.util.Set;

/** Accounts with a second step, at every stage of it, and the codes that are right just now. */
final class AppCodes {

    static final String RECOVERY = "ABCDEFGH";

    private final Town town;

    AppCodes(Town town) {
        this.town = town;
    }

    Thing none(Actor actor) {
        AccountId account = actor.accountOrNobody();
        if (account != null) {
            steps().remove(account);
        }
        return Thing.unknown();
    }

    /** One that is begun by whoever tries; the thing is called by the code. */
    Thing begun(Actor actor) {
        AccountId account = actor.accountOrNobody();
        return account == null ? Thing.unknown() : begun(account);
    }

    Thing on(Actor actor) {
        AccountId account = actor.accountOrNobody();
        if (account == null) {
            return Thing.unknown();
        }
        Thing begun = begun(account);
        steps().turnOn(account, Set.of());
        return begun;
    }

    /** Somebody who gave the right password and has a recovery code; the thing is called by how far they have come. */
    Thing halfWay(Thing account) {
        AccountId id = new AccountId(account.id());
        Secrets secrets = town.part(Secrets.class);
        begun(id);
        steps().turnOn(id, Set.of(secrets.fingerprint("recovery of " + id.value() + " by " + RECOVERY)));
        Instant now = Office.CLOCK.instant();
        String secret = secrets.next();
        town.part(AccessKeyRepository.class)
                .add(new AccessKey(
                        secrets.fingerprint(secret),
                        id,
                        AccessKey.Kind.HALF_WAY,
                        now,
                        now.plus(Entrances.HALF_WAY),
                        now));
        return Thing.of(account.id(), secret, 1);
    }

    /** A link to choose a new password by. */
    Thing resetLink(Thing account) {
        String secret = town.part(ResetLinks.class).make(new AccountId(account.id()));
        return Thing.of(account.id(), secret, 1);
    }

    /** A link that signs in. */
    Thing signInLink(Thing account) {
        return Thing.of(account.id(), town.part(SignInLinks.class).make(new AccountId(account.id())), 1);
    }

    private Thing begun(AccountId account) {
        SecondStep step = new SecondStep(account, town.part(Ids.class).next(), false, 0);
        steps().begin(step);
        long now = Office.CLOCK.instant().getEpochSecond() / 30;
        return Thing.of(account.value(), town.part(OneTimeCodes.class).code(step.app(), now), 1);
    }

    private SecondStepRepository steps() {
        return town.part(SecondStepRepository.class);
    }
}
