package dk.amr.domain.network;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.access.account.StaffName;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows who on the staff can lead a network, by address or by name, and who does. */
public final class Staff {

    private final AccountRepository accounts;

    public Staff(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** As {@link #facilitator}; nobody where nobody is named. */
    public @Nullable AccountId somebody(KredsId kreds, @Nullable NamedColleague named, LocalDate day) {
        return named == null ? null : facilitator(kreds, named, day);
    }

    /** Whoever leads the network on the day, as others know them; nobody where their account is no longer used. */
    public Optional<Colleague> leading(Network network, LocalDate day) {
        return network.facilitatorOn(day)
                .flatMap(accounts::find)
                .filter(account -> account.isActiveOn(day))
                .map(Account::owner);
    }

    /** Whoever is meant, as others know them; nobody where that is nobody, or more than one. */
    public Optional<Colleague> meant(KredsId kreds, NamedColleague named, LocalDate day) {
        List<Account> meant = all(kreds, named, day);
        return meant.size() == 1 ? Optional.of(meant.getFirst().owner()) : Optional.empty();
    }

    /**
     * The account that is meant, if somebody of the kreds uses it on the day; nobody else leads a network. Refused:
     * {@link SeveralAreCalledThat}, where a name is given alone.
     */
    AccountId facilitator(KredsId kreds, NamedColleague named, LocalDate day) {
        List<Account> meant = all(kreds, named, day);
        if (meant.size() > 1) {
            throw new SeveralAreCalledThat();
        }
        return meant.stream().map(Account::id).findFirst().orElseThrow(FacilitatorMustBeActive::whoeverWasNamed);
    }

    private List<Account> all(KredsId kreds, NamedColleague named, LocalDate day) {
        Stream<Account> meant = named.login() == null
                ? accounts.ofKreds(kreds).stream().filter(account -> isSame(account.called(), named.called()))
                : accounts.named(named.login()).stream();
        return meant.filter(account -> account.kreds().equals(kreds))
                .filter(account -> account.isActiveOn(day) && !account.isService())
                .toList();
    }

    private static boolean isSame(@Nullable StaffName known, @Nullable StaffName given) {
        return known != null && given != null && Danish.identity(known.value()).equals(Danish.identity(given.value()));
    }
}
