package dk.amr.domain.network;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.kreds.KredsId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Knows who on the staff can lead a network. */
public final class Staff {

    private final AccountRepository accounts;

    public Staff(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** As {@link #facilitator}; nobody where no name is given. */
    public @Nullable AccountId somebody(KredsId kreds, @Nullable LoginName login, LocalDate day) {
        return login == null ? null : facilitator(kreds, login, day);
    }

    /** The account of that name, if somebody of the kreds uses it on the day; nobody else leads a network. */
    AccountId facilitator(KredsId kreds, LoginName login, LocalDate day) {
        return accounts.named(login)
                .filter(account -> account.kreds().equals(kreds))
                .filter(account -> account.isActiveOn(day) && !account.isService())
                .map(Account::id)
                .orElseThrow(FacilitatorMustBeActive::new);
    }
}
