package dk.amr.web.page.network;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.access.signin.ListAccounts;
import dk.amr.domain.access.signin.StaffAccount;
import dk.amr.domain.offer.look.ListNetworks;
import dk.amr.domain.offer.look.NetworkLine;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells whom one may choose to lead a network or a meeting: the consultants, to those who may see the accounts, and to
 * others those who lead a network already. A route that asks it is one that lists accounts and networks.
 */
public final class Colleagues {

    private final ListAccounts listAccounts;
    private final ListNetworks listNetworks;
    private final Gate gate;

    Colleagues(ListAccounts listAccounts, ListNetworks listNetworks, Gate gate) {
        this.listAccounts = listAccounts;
        this.listNetworks = listNetworks;
        this.gate = gate;
    }

    /** As {@link #knownTo}, without the one who asks: nobody appoints himself (P7). */
    public KnownColleagues othersKnownTo(Caller caller) {
        Map<AccountId, Colleague> known = known(caller);
        known.remove(caller.account());
        return KnownColleagues.of(known.values(), seesAccounts(caller));
    }

    /** Those whom the one who asks may see; none for somebody who may see neither accounts nor networks. */
    public KnownColleagues knownTo(Caller caller) {
        return KnownColleagues.of(known(caller).values(), seesAccounts(caller));
    }

    private Map<AccountId, Colleague> known(Caller caller) {
        Map<AccountId, Colleague> known = new LinkedHashMap<>();
        if (seesAccounts(caller)) {
            listAccounts.list(caller).stream()
                    .map(StaffAccount::account)
                    .filter(account -> isConsultant(account, caller))
                    .forEach(account -> known.put(account.id(), account.owner()));
        } else if (gate.admits(caller, UseCase.LIST_NETWORKS, Relation.OWN_KREDS)) {
            for (NetworkLine line : listNetworks.list(caller).networks()) {
                Colleague facilitator = line.facilitator();
                line.network()
                        .facilitatorSeenOn(caller.day())
                        .filter(account -> facilitator != null)
                        .ifPresent(account -> known.put(account, facilitator));
            }
        }
        return known;
    }

    private boolean seesAccounts(Caller caller) {
        return gate.admits(caller, UseCase.LIST_ACCOUNTS, Relation.OWN_KREDS);
    }

    private static boolean isConsultant(Account account, Caller caller) {
        return account.isActiveOn(caller.day())
                && !account.isService()
                && account.roles().stream().anyMatch(role -> role == Role.CONSULTANT);
    }
}
