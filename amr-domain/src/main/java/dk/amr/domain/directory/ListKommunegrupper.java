package dk.amr.domain.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import java.util.List;

/** The kommunegrupper of the kreds with their figures. */
public final class ListKommunegrupper {

    private final Gate gate;
    private final Directory directory;

    public ListKommunegrupper(Gate gate, Directory directory) {
        this.gate = gate;
        this.directory = directory;
    }

    public List<KommunegruppeLine> list(Caller caller) {
        return gate.enter(
                caller, UseCase.LIST_KOMMUNEGRUPPER, act -> directory.kommunegrupper(caller.kreds(), caller.day()));
    }
}
