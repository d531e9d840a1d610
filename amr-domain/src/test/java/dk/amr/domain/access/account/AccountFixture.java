package dk.amr.domain.access.account;

import static dk.amr.domain.kreds.KredsFixture.aKreds;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Role;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Language;
import java.time.Instant;
import java.util.Set;

/** Accounts and their keys for tests. */
public final class AccountFixture {

    public static final Instant MADE_AT = Instant.parse("2027-01-04T08:15:30.125Z");

    private AccountFixture() {}

    public static Account anAccount() {
        return anAccount(1, "kontoret@example.org", Role.OFFICE_ADMIN, Role.SYSTEM_ADMIN);
    }

    public static Account anAccount(int number, String login, Role... roles) {
        return Account.invited(
                new AccountId(CountingIds.id(number)),
                aKreds().id(),
                new LoginName(login),
                Set.of(roles),
                Language.DANISH);
    }

    public static AccessKey aKey(String fingerprint, Account account, AccessKey.Kind kind) {
        return new AccessKey(
                fingerprint, account.id(), kind, MADE_AT, MADE_AT.plusSeconds(3600), MADE_AT.plusSeconds(60));
    }
}
