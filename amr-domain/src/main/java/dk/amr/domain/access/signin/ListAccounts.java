package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The accounts of the caller's kreds by login name, and how each is used. */
public final class ListAccounts {

    private final Gate gate;
    private final AccountRepository accounts;
    private final SecondStepRepository steps;
    private final Sessions sessions;

    public ListAccounts(Gate gate, AccountRepository accounts, SecondStepRepository steps, Sessions sessions) {
        this.gate = gate;
        this.accounts = accounts;
        this.steps = steps;
        this.sessions = sessions;
    }

    /** All of them, those that are closed too. */
    public List<StaffAccount> list(Caller caller) {
        return gate.enter(caller, UseCase.LIST_ACCOUNTS, act -> {
            Map<AccountId, Instant> lastSignIns = accounts.lastSignIns(caller.kreds());
            return accounts.ofKreds(caller.kreds()).stream()
                    .map(account -> seen(account, lastSignIns))
                    .toList();
        });
    }

    private StaffAccount seen(Account account, Map<AccountId, Instant> lastSignIns) {
        return new StaffAccount(
                account,
                lastSignIns.get(account.id()),
                steps.find(account.id()).filter(SecondStep::isOn).isPresent(),
                sessions.open(account.id()).size());
    }
}
