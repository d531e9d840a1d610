package dk.amr.web.page.network;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.StaffAccount;
import java.util.stream.Stream;

/**
 * Tells whom one may choose to lead a network or a meeting, to those who may see the accounts. A route that asks it is
 * one that lists accounts.
 */
public final class Colleagues {

    private final ListAccounts listAccounts;
    private final Gate gate;

    Colleagues(ListAccounts listAccounts, Gate gate) {
        this.listAccounts = listAccounts;
        this.gate = gate;
    }

    /** As {@link #knownTo}, without the one who asks: nobody appoints himself (P7). */
    public KnownColleagues othersKnownTo(Caller caller) {
        return KnownColleagues.of(known(caller).filter(account -> !account.id().equals(caller.account())));
    }

    /** The consultants; none for somebody who may not see them and must know one. */
    public KnownColleagues knownTo(Caller caller) {
        return KnownColleagues.of(known(caller));
    }

    private Stream<Account> known(Caller caller) {
        if (!gate.admits(caller, UseCase.LIST_ACCOUNTS, Relation.OWN_KREDS)) {
            return Stream.of();
        }
        return listAccounts.list(caller).stream()
                .map(StaffAccount::account)
                .filter(account -> account.isActiveOn(caller.day()) && !account.isService())
                .filter(account -> account.roles().stream().anyMatch(role -> role == Role.CONSULTANT));
    }
}
