package dk.amr.domain.installation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsRepository;
import java.util.List;

/** The kredse of the installation by name, and nothing of what is in them. */
public final class ListKredse {

    private final Gate gate;
    private final KredsRepository kredse;

    public ListKredse(Gate gate, KredsRepository kredse) {
        this.gate = gate;
        this.kredse = kredse;
    }

    public List<Kreds> list(Caller caller) {
        return gate.enter(caller, UseCase.LIST_KREDSE, act -> kredse.all());
    }
}
