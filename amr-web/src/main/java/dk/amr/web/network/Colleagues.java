package dk.amr.web.network;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.StaffAccount;
import java.util.List;
import java.util.stream.Stream;

/** Tells whom one may choose to lead a network, to those who may see the accounts. */
final class Colleagues {

    private final ListAccounts listAccounts;
    private final Gate gate;

    Colleagues(ListAccounts listAccounts, Gate gate) {
        this.listAccounts = listAccounts;
        this.gate = gate;
    }

    /** The login name of the only consultant there is, to begin with; empty where there are more, or none to see. */
    String onlyOneKnownTo(Caller caller) {
        List<String> known = knownTo(caller);
        return known.size() == 1 ? known.getFirst() : "";
    }

    /** As {@link #knownTo}, without the one who asks: nobody appoints himself (P7). */
    List<String> othersKnownTo(Caller caller) {
        return known(caller)
                .filter(account -> !account.id().equals(caller.account()))
                .map(account -> account.login().value())
                .toList();
    }

    /** The login names of the consultants; none for somebody who may not see them and must know one. */
    List<String> knownTo(Caller caller) {
        return known(caller).map(account -> account.login().value()).toList();
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
