package dk.amr.cli.policy;

import dk.amr.cli.Office;
import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.access.signin.Passwords;
import dk.amr.domain.access.signin.Sessions;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One account for each role, and the keys by which they come in: made through the ports, for passwords are slow. */
final class Staff {

    private final Town town;
    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);

    Staff(Town town) {
        this.town = town;
        String hash = town.part(Passwords.class).hash(Things.PASSWORD);
        for (Role role : Role.ofAccounts()) {
            LoginName login = new LoginName(role.name() + "@example.org");
            accounts.put(
                    role,
                    town.part(AccountRepository.class).named(login).orElseGet(() -> hired(town, login, role, hash)));
        }
    }

    private static Account hired(Town town, LoginName login, Role role, String hash) {
        Account account = Account.invited(
                        new AccountId(town.part(Ids.class).next()),
                        town.kreds(Relation.OWN_KREDS),
                        login,
                        Set.of(role),
                        Language.DANISH)
                .withPasswordHash(hash);
        town.part(AccountRepository.class).save(account);
        return account;
    }

    /** Somebody of that role, with a session and a token of their own; for the last two roles with neither. */
    Actor somebody(Role role) {
        return switch (role) {
            case ANONYMOUS -> new Actor(town, null, "", "");
            case OPERATOR -> new Actor(town, null, "", town.serviceToken());
            default -> holder(Optional.ofNullable(accounts.get(role)).orElseThrow());
        };
    }

    /** Whoever has that role, as the gate is told of them. */
    Caller caller(Role role, Door door) {
        return switch (role) {
            case ANONYMOUS -> Caller.anonymous(door, Town.DAY);
            case OPERATOR -> Caller.operator(Town.DAY);
            default -> Optional.ofNullable(accounts.get(role)).orElseThrow().asCaller(door, Town.DAY);
        };
    }

    /** Somebody of that role whose browser has been left open for five minutes. */
    Actor absent(Role role) {
        Account account = Optional.ofNullable(accounts.get(role)).orElseThrow();
        Instant earlier = Office.CLOCK.instant().minus(Duration.ofMinutes(5));
        return new Actor(town, account.id(), key(account, AccessKey.Kind.SESSION, earlier), "");
    }

    private Actor holder(Account account) {
        Instant now = Office.CLOCK.instant();
        String session = key(account, AccessKey.Kind.SESSION, now);
        return new Actor(town, account.id(), session, key(account, AccessKey.Kind.TOKEN, now));
    }

    private String key(Account account, AccessKey.Kind kind, Instant now) {
        Secrets secrets = town.part(Secrets.class);
        String secret = secrets.next();
        Instant end = kind == AccessKey.Kind.SESSION ? now.plus(Sessions.LONGEST) : null;
        town.part(AccessKeyRepository.class)
                .add(new AccessKey(secrets.fingerprint(secret), account.id(), kind, now, end, now));
        return secret;
    }
}
