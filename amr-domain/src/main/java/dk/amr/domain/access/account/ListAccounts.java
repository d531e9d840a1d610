package dk.amr.domain.access.account;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import java.util.List;

/** The accounts of the caller's kreds, by login name. */
public final class ListAccounts {

    private final Gate gate;
    private final AccountRepository accounts;

    public ListAccounts(Gate gate, AccountRepository accounts) {
        this.gate = gate;
        this.accounts = accounts;
    }

    public List<Account> list(Caller caller) {
        return gate.enter(caller, UseCase.LIST_ACCOUNTS, act -> accounts.ofKreds(caller.kreds()));
    }
}
