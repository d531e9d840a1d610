package dk.amr.domain.register.undo;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountRepository;
import java.util.List;

/** Lists the latest imports: when, by whom, what they did, and whether they can be undone. Nobody in it is named. */
public final class ListImports {

    private static final int LATEST = 20;

    private final Gate gate;
    private final ImportHistory history;
    private final NamesInTheWay names;
    private final AccountRepository accounts;

    public ListImports(Gate gate, ImportHistory history, NamesInTheWay names, AccountRepository accounts) {
        this.gate = gate;
        this.history = history;
        this.names = names;
        this.accounts = accounts;
    }

    /** The latest twenty, the latest first. */
    public List<ImportLine> list(Caller caller) {
        return gate.enter(
                caller,
                UseCase.LIST_IMPORTS,
                act -> history.latest(caller.kreds(), LATEST).stream()
                        .map(this::line)
                        .toList());
    }

    private ImportLine line(ImportRecord record) {
        List<InTheWay> obstacles = names.told(record.kreds(), history.inTheWay(record.id(), 0), false);
        return new ImportLine(
                record,
                accounts.find(record.by()).map(Account::name).orElse(null),
                ImportLine.standing(record, obstacles),
                obstacles);
    }
}
