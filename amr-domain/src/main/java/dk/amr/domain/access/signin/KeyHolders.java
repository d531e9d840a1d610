package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.calendar.BusinessTime;
import java.time.Clock;
import java.util.Optional;

/** Tells whose a key is: nobody's when it is over, or when its account is not active today. */
final class KeyHolders {

    private final AccessKeyRepository keys;
    private final AccountRepository accounts;
    private final Clock clock;

    KeyHolders(AccessKeyRepository keys, AccountRepository accounts, Clock clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.clock = clock;
    }

    Optional<Account> of(String fingerprint, AccessKey.Kind kind) {
        return keys.find(fingerprint, kind)
                .filter(key -> !key.isOver(clock.instant()))
                .flatMap(key -> accounts.find(key.account()))
                .filter(account -> account.isActiveOn(BusinessTime.dayOf(clock.instant())));
    }
}
