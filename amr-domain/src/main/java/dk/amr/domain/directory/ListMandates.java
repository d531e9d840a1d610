package dk.amr.domain.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Page;

/** The mandates of the kreds. */
public final class ListMandates {

    private final Gate gate;
    private final Directory directory;

    public ListMandates(Gate gate, Directory directory) {
        this.gate = gate;
        this.directory = directory;
    }

    public Page<MandateLine> list(Caller caller, MandateQuery query) {
        return gate.enter(caller, UseCase.LIST_MANDATES, act -> {
            Page<MandateLine> page = directory.mandates(caller.kreds(), query, caller.day());
            act.tells("shown=" + page.items().size());
            return page;
        });
    }
}
